using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.16, OCPP 2.0.1 part 2, K01.</summary>
static class SetChargingLimitCall
{
    public static Task<Reply> SendAsync(OcppChargePoint charger, SetChargingLimit command, CancellationToken ct)
    {
        if (command.Value < 0) throw Invalid(charger, $"a limit is zero or more, not {command.Value}");
        if (command.Phases is < 1 or > 3) throw Invalid(charger, $"phases are 1 to 3, not {command.Phases}");
        if (command.Fallback < 0) throw Invalid(charger, $"a fallback is zero or more, not {command.Fallback}");
        if (command.ExpiresIn <= 0) throw Invalid(charger, $"expiresIn is seconds above zero, not {command.ExpiresIn}");
        var limit = new ChargingLimit(command.Value, command.Unit, command.Phases);
        var writer = new ProfileWriter(charger, command.Connector, OwnProfiles.LimitLevel);
        return command.Fallback is { } fallback
            ? writer.SetAsync(limit, new ChargingLimit(fallback, command.Unit, command.Phases), command.ExpiresIn, ct)
            : writer.SetAsync(limit, ct);
    }

    static ChargePointException Invalid(OcppChargePoint charger, string what) =>
        new(Failure.Invalid, charger.Id, $"The limit for charger {charger.Id} was not sent: {what}.");
}
