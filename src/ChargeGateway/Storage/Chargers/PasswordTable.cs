using ChargeGateway.Core.Chargers;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Chargers;

/// <summary>The statements on the table of passwords that configured chargers took over their lines.</summary>
static class PasswordTable
{
    /// <summary>The configured charger with the password that counts now.</summary>
    public static Charger Newest(SqliteConnection connection, Charger configured)
    {
        var newer = connection.QuerySingleOrDefault<string>(
            "SELECT password_hash FROM charger_passwords WHERE id = @Id AND replaces = @Replaces",
            new { configured.Id, Replaces = configured.PasswordHash ?? "" });
        return newer is null ? configured : configured with { PasswordHash = newer };
    }

    /// <summary>Keeps a new password, and with it which configured one it replaces.</summary>
    public static bool Save(SqliteConnection connection, Charger configured, string passwordHash) => connection.Execute(
        """
        INSERT INTO charger_passwords (id, password_hash, replaces) VALUES (@Id, @Hash, @Replaces)
        ON CONFLICT (id) DO UPDATE SET password_hash = excluded.password_hash, replaces = excluded.replaces
        """,
        new { configured.Id, Hash = passwordHash, Replaces = configured.PasswordHash ?? "" }) > 0;

    public static bool Delete(SqliteConnection connection, string id) =>
        connection.Execute("DELETE FROM charger_passwords WHERE id = @id", new { id }) > 0;
}
