using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.5.</summary>
static class ClearChargingLimitCall
{
    public static Task<Reply> SendAsync(OcppChargePoint charger, ClearChargingLimit command, CancellationToken ct) =>
        new ProfileWriter(charger, command.Connector, LimitProfile.LimitLevel).ClearAsync(ct);
}
