using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Ocpp;

/// <summary>Has a charger send a message.</summary>
static class TriggerMessage
{
    public static ValueTask<Answer> RunAsync(ChargerCall call, CancellationToken ct) => call.AnswerAsync(
        new Core.Commands.TriggerMessage(
            call.Payload.Text("requested_message") ?? call.Payload.Text("message_type") ?? throw new FormatException("a message is needed"),
            call.Connector),
        ct);
}
