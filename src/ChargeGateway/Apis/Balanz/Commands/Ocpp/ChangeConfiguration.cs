using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Ocpp;

/// <summary>Changes a configuration key of a charger. Also <c>RebootRequired</c> is an error to this API's clients.</summary>
static class ChangeConfiguration
{
    public static ValueTask<Answer> RunAsync(ChargerCall call, CancellationToken ct) => call.AnswerAsync(
        new Core.Commands.ChangeConfiguration(
            call.Payload.Text("key") ?? throw new FormatException("a key is needed"),
            call.Payload.Text("value") ?? throw new FormatException("a value is needed")),
        ct);
}
