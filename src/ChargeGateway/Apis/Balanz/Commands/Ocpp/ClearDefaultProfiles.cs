using ChargeGateway.Apis.Balanz.Wire;
using ChargeGateway.Core.Commands;

namespace ChargeGateway.Apis.Balanz.Commands.Ocpp;

/// <summary>Takes all default profiles off a charger; one that knows no profiles has its limit lifted.</summary>
static class ClearDefaultProfiles
{
    public static ValueTask<Answer> RunAsync(ChargerCall call, CancellationToken ct) =>
        call.AnswerAsync(call.SpeaksOneSix ? NativeProfile.ClearDefaults() : new ClearChargingLimit(), ct);
}
