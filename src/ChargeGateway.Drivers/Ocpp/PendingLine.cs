using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Drivers.Ocpp;

/// <summary>A connected charger that nobody has accepted yet.</summary>
sealed class PendingLine(OcppChargePoint charger, string? remoteAddress, DateTimeOffset since)
{
    volatile ChargerIdentity? identity;

    public OcppChargePoint Charger => charger;

    public PendingCharger Describe() => new(charger.Id, charger.Protocol, remoteAddress, since, identity);

    public void Introduce(ChargerIdentity said) => identity = said;
}
