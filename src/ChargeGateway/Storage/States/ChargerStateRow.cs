using System.Collections.Immutable;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.State;

namespace ChargeGateway.Storage.States;

/// <summary>What was last known of a charger as it stands in its table.</summary>
sealed class ChargerStateRow
{
    public const string Columns = """
        id AS Id, recorded_at AS RecordedAt, connected_at AS ConnectedAt, disconnected_at AS DisconnectedAt, driver AS Driver,
        protocol AS Protocol, booted_at AS BootedAt, vendor AS Vendor, model AS Model, serial_number AS SerialNumber,
        firmware_version AS FirmwareVersion, meter_type AS MeterType, meter_serial_number AS MeterSerialNumber, iccid AS Iccid, imsi AS Imsi
        """;

    public string Id { get; set; } = "";

    public string RecordedAt { get; set; } = "";

    public string? ConnectedAt { get; set; }

    public string? DisconnectedAt { get; set; }

    public string? Driver { get; set; }

    public string? Protocol { get; set; }

    public string? BootedAt { get; set; }

    public string? Vendor { get; set; }

    public string? Model { get; set; }

    public string? SerialNumber { get; set; }

    public string? FirmwareVersion { get; set; }

    public string? MeterType { get; set; }

    public string? MeterSerialNumber { get; set; }

    public string? Iccid { get; set; }

    public string? Imsi { get; set; }

    public static ChargerStateRow Of(ChargerState state, DateTimeOffset now) => new()
    {
        Id = state.Id,
        RecordedAt = Stored.Time(now),
        ConnectedAt = Stored.Time(state.OnlineSince),
        DisconnectedAt = Stored.Time(state.OfflineSince),
        Driver = state.Driver,
        Protocol = state.Protocol,
        BootedAt = Stored.Time(state.BootedAt),
        Vendor = state.Identity?.Vendor,
        Model = state.Identity?.Model,
        SerialNumber = state.Identity?.SerialNumber,
        FirmwareVersion = state.Identity?.FirmwareVersion,
        MeterType = state.Identity?.MeterType,
        MeterSerialNumber = state.Identity?.MeterSerialNumber,
        Iccid = state.Identity?.Iccid,
        Imsi = state.Identity?.Imsi,
    };

    /// <summary>A charger that was connected when the gateway was killed is gone since it was last heard of.</summary>
    public ChargerState ToState(IEnumerable<ConnectorState> connectors) => new(Id)
    {
        OfflineSince = Stored.OptionalTime(DisconnectedAt) ?? (ConnectedAt is null ? null : Stored.Time(RecordedAt)),
        Driver = Driver,
        Protocol = Protocol,
        BootedAt = Stored.OptionalTime(BootedAt),
        Identity = Identity,
        Connectors = connectors.ToImmutableSortedDictionary(connector => connector.Number, connector => connector),
    };

    ChargerIdentity? Identity
    {
        get
        {
            var identity = new ChargerIdentity(Vendor, Model, SerialNumber, FirmwareVersion, MeterType, MeterSerialNumber, Iccid, Imsi);
            return identity == new ChargerIdentity() ? null : identity;
        }
    }
}
