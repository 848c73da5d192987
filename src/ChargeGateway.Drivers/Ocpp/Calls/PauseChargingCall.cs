using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.16, OCPP 2.0.1 part 2, K01: a limit of nothing, stacked above the one that holds otherwise.</summary>
static class PauseChargingCall
{
    public static Task<Reply> SendAsync(OcppChargePoint charger, PauseCharging command, CancellationToken ct) =>
        new ProfileWriter(charger, command.Connector, LimitProfile.PauseLevel).SetAsync(new ChargingLimit(0, LimitUnit.A), ct);
}
