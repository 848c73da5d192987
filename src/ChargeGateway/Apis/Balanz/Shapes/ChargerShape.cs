namespace ChargeGateway.Apis.Balanz.Shapes;

/// <summary>A charger of any driver.</summary>
/// <param name="ChargerId">Its id.</param>
/// <param name="Alias">Its second name.</param>
/// <param name="GroupId">Its group.</param>
/// <param name="Priority">The priority of its charges.</param>
/// <param name="Description">What people want to know of it.</param>
/// <param name="ConnMax">The most that a connector gives, A.</param>
/// <param name="ChargePointModel">As it said when it booted; so are the next five.</param>
/// <param name="ChargePointVendor">The maker.</param>
/// <param name="ChargeBoxSerialNumber">The serial number that OCPP 1.6 calls deprecated.</param>
/// <param name="ChargePointSerialNumber">The serial number.</param>
/// <param name="FirmwareVersion">The version.</param>
/// <param name="MeterType">The meter.</param>
/// <param name="FwOptions">What it could be updated to.</param>
/// <param name="Connectors">Its connectors by their numbers as text.</param>
/// <param name="NetworkConnected">Whether it is connected.</param>
sealed record ChargerShape(
    string ChargerId,
    string Alias,
    string GroupId,
    int Priority,
    string? Description,
    decimal ConnMax,
    string? ChargePointModel,
    string? ChargePointVendor,
    string? ChargeBoxSerialNumber,
    string? ChargePointSerialNumber,
    string? FirmwareVersion,
    string? MeterType,
    IReadOnlyList<FirmwareOptionShape> FwOptions,
    IReadOnlyDictionary<string, ConnectorShape> Connectors,
    bool NetworkConnected);
