using ChargeGateway.Apis.Balanz.Wire;
using ChargeGateway.Core.Commands;

namespace ChargeGateway.Apis.Balanz.Commands.Ocpp;

/// <summary>Starts a charge. A tag that may not charge, and a connector that is locked, is rejected without asking the charger.</summary>
static class RemoteStartTransaction
{
    public static ValueTask<Answer> RunAsync(ChargerCall call, CancellationToken ct)
    {
        if (call.Payload.FilledText(Fields.Tag) is not { } tag || call.Payload.Whole(Fields.Connector) is not { } connector || connector == 0)
            return Answer.Refused("InvalidParameters");
        var start = new StartCharging(tag, connector);
        return call.Api.Context.Starts.Refusal(call.Charger.Id, start) is null ? call.AnswerAsync(start, ct) : Answer.Refused("Rejected");
    }
}
