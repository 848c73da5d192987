using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Ocpp;

/// <summary>Has a charger fetch a firmware. How that goes the charger says later.</summary>
static class UpdateFirmware
{
    public static ValueTask<Answer> RunAsync(ChargerCall call, CancellationToken ct) =>
        call.Payload.FilledText("location") is { } location
            ? call.AnswerAsync(new Core.Commands.UpdateFirmware(location), ct)
            : Answer.Refused("InvalidParameters");
}
