using ChargeGateway.Apis.Balanz.Wire;
using ChargeGateway.Core.Commands;

namespace ChargeGateway.Apis.Balanz.Commands.Ocpp;

/// <summary>Takes a profile off a connector; a charger that knows no profiles has the connector's limit lifted.</summary>
static class ClearDefaultProfile
{
    public static ValueTask<Answer> RunAsync(ChargerCall call, CancellationToken ct)
    {
        var id = call.Payload.Whole("charging_profile_id");
        return call.AnswerAsync(call.SpeaksOneSix ? NativeProfile.Clear(id, call.Connector) : new ClearChargingLimit(call.Connector), ct);
    }
}
