namespace ChargeGateway.Core.Chargers;

/// <summary>What a charger says of itself.</summary>
/// <param name="Vendor">Who made it.</param>
/// <param name="Model">Its model.</param>
/// <param name="SerialNumber">Its serial number.</param>
/// <param name="FirmwareVersion">The firmware that runs on it.</param>
/// <param name="MeterType">The type of its main meter.</param>
/// <param name="MeterSerialNumber">The serial number of its main meter.</param>
/// <param name="Iccid">Its SIM card's number.</param>
/// <param name="Imsi">Its SIM card's subscriber.</param>
public sealed record ChargerIdentity(
    string? Vendor = null,
    string? Model = null,
    string? SerialNumber = null,
    string? FirmwareVersion = null,
    string? MeterType = null,
    string? MeterSerialNumber = null,
    string? Iccid = null,
    string? Imsi = null);
