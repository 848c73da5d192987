using ChargeGateway.Core.Chargers;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Chargers;

/// <summary>The statements on the table of registered chargers.</summary>
/// <param name="secrets">Encrypts the passwords of devices.</param>
sealed class ChargerTable(SecretBox secrets)
{
    public List<Charger> All(SqliteConnection connection) =>
        connection.Query<ChargerRow>($"SELECT {ChargerRow.Columns} FROM chargers").Select(row => row.ToCharger(secrets)).ToList();

    public bool Insert(SqliteConnection connection, Charger charger) => connection.Execute(
        """
        INSERT INTO chargers (id, name, driver, address, password_hash, settings, settings_sealed, feed_to, feed_to_sealed)
        VALUES (@Id, @Name, @Driver, @Address, @PasswordHash, @Settings, @SettingsSealed, @FeedTo, @FeedToSealed)
        ON CONFLICT (id) DO NOTHING
        """,
        ChargerRow.Of(charger, secrets)) > 0;

    public bool Update(SqliteConnection connection, Charger charger) => connection.Execute(
        """
        UPDATE chargers SET name = @Name, driver = @Driver, address = @Address, password_hash = @PasswordHash, settings = @Settings,
            settings_sealed = @SettingsSealed, feed_to = @FeedTo, feed_to_sealed = @FeedToSealed
        WHERE id = @Id
        """,
        ChargerRow.Of(charger, secrets)) > 0;

    /// <summary>Deletes a charger and what was last known of it. Its charges and samples stay.</summary>
    public static bool Delete(SqliteConnection connection, string id)
    {
        connection.Execute("DELETE FROM connector_states WHERE charger = @id; DELETE FROM charger_states WHERE id = @id", new { id });
        return connection.Execute("DELETE FROM chargers WHERE id = @id", new { id }) > 0;
    }
}
