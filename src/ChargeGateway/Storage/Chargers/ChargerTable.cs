using ChargeGateway.Core.Chargers;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Chargers;

/// <summary>The statements on the table of registered chargers.</summary>
static class ChargerTable
{
    public static List<Charger> All(SqliteConnection connection) =>
        connection.Query<ChargerRow>(
                "SELECT id AS Id, name AS Name, driver AS Driver, address AS Address, password_hash AS PasswordHash FROM chargers")
            .Select(row => row.ToCharger())
            .ToList();

    public static bool Insert(SqliteConnection connection, Charger charger) => connection.Execute(
        """
        INSERT INTO chargers (id, name, driver, address, password_hash) VALUES (@Id, @Name, @Driver, @Address, @PasswordHash)
        ON CONFLICT (id) DO NOTHING
        """,
        ChargerRow.Of(charger)) > 0;

    public static bool Update(SqliteConnection connection, Charger charger) => connection.Execute(
        "UPDATE chargers SET name = @Name, driver = @Driver, address = @Address, password_hash = @PasswordHash WHERE id = @Id",
        ChargerRow.Of(charger)) > 0;

    /// <summary>Deletes a charger and what was last known of it. Its charges and samples stay.</summary>
    public static bool Delete(SqliteConnection connection, string id)
    {
        connection.Execute("DELETE FROM connector_states WHERE charger = @id; DELETE FROM charger_states WHERE id = @id", new { id });
        return connection.Execute("DELETE FROM chargers WHERE id = @id", new { id }) > 0;
    }
}
