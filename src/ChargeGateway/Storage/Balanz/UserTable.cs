using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Balanz;

/// <summary>The statements on the table of balanz's users.</summary>
static class UserTable
{
    public static List<BalanzUser> All(SqliteConnection connection) =>
        [.. connection.Query<(string Id, string Type, string Description, string Secret)>(
                "SELECT id, type, description, secret FROM balanz_users ORDER BY position")
            .Select(row => new BalanzUser(row.Id, row.Type, row.Description, row.Secret))];

    public static BalanzUser Save(SqliteConnection connection, BalanzUser user)
    {
        connection.Execute(
            """
            INSERT INTO balanz_users (id, type, description, secret) VALUES (@Id, @Type, @Description, @Secret)
            ON CONFLICT (id) DO UPDATE SET type = excluded.type, description = excluded.description, secret = excluded.secret
            """,
            user);
        return user;
    }

    public static bool Delete(SqliteConnection connection, string id) =>
        connection.Execute("DELETE FROM balanz_users WHERE id = @id", new { id }) > 0;
}
