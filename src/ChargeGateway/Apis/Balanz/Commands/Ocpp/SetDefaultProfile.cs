using ChargeGateway.Apis.Balanz.Wire;
using ChargeGateway.Core.Commands;

namespace ChargeGateway.Apis.Balanz.Commands.Ocpp;

/// <summary>Limits the charges to come at a connector.</summary>
static class SetDefaultProfile
{
    public static ValueTask<Answer> RunAsync(ChargerCall call, CancellationToken ct)
    {
        if (call.Payload.Whole("charging_profile_id") is not { } id || id == 0 || call.Payload.Number(Fields.Limit) is not { } limit)
            return Answer.Refused("InvalidParameters");
        var level = call.Payload.Whole("stack_level") ?? 1;
        return call.AnswerAsync(
            call.SpeaksOneSix ? NativeProfile.SetDefault(call.Connector, id, level, limit) : new SetChargingLimit(call.Connector, limit, LimitUnit.A), ct);
    }
}
