using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Balanz;

/// <summary>The statements on the table of firmware.</summary>
static class FirmwareTable
{
    public static List<BalanzFirmware> All(SqliteConnection connection) =>
        [.. connection.Query<(string Id, string Vendor, string Model, string? Version, string MeterType, string Url, string UpgradeFrom)>(
                "SELECT id, vendor, model, version, meter_type, url, upgrade_from FROM balanz_firmware ORDER BY position")
            .Select(row => new BalanzFirmware(row.Id, row.Vendor, row.Model, row.Version, row.MeterType, row.Url, row.UpgradeFrom))];

    public static BalanzFirmware Save(SqliteConnection connection, BalanzFirmware firmware)
    {
        connection.Execute(
            """
            INSERT INTO balanz_firmware (id, vendor, model, version, meter_type, url, upgrade_from)
            VALUES (@Id, @Vendor, @Model, @Version, @MeterType, @Url, @UpgradeFrom)
            ON CONFLICT (id) DO UPDATE SET vendor = excluded.vendor, model = excluded.model, version = excluded.version,
                meter_type = excluded.meter_type, url = excluded.url, upgrade_from = excluded.upgrade_from
            """,
            firmware);
        return firmware;
    }

    public static bool Delete(SqliteConnection connection, string id) =>
        connection.Execute("DELETE FROM balanz_firmware WHERE id = @id", new { id }) > 0;

    public static List<BalanzFirmware> Replace(SqliteConnection connection, List<BalanzFirmware> all)
    {
        connection.Execute("DELETE FROM balanz_firmware");
        foreach (var firmware in all) Save(connection, firmware);
        return all;
    }
}
