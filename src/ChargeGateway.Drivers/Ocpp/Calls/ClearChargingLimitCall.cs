using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.5, OCPP 2.0.1 part 2, K10.</summary>
static class ClearChargingLimitCall
{
    public static Task<Reply> SendAsync(OcppChargePoint charger, ClearChargingLimit command, CancellationToken ct) =>
        new ProfileWriter(charger, command.Connector, OwnProfiles.LimitLevel).ClearAsync(ct);
}
