using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.5, OCPP 2.0.1 part 2, K10: takes off what <see cref="PauseChargingCall"/> stacked.</summary>
static class ResumeChargingCall
{
    public static Task<Reply> SendAsync(OcppChargePoint charger, ResumeCharging command, CancellationToken ct) =>
        new ProfileWriter(charger, command.Connector, LimitProfile.PauseLevel).ClearAsync(ct);
}
