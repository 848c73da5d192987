using ChargeGateway.Apis.Balanz.Wire;
using ChargeGateway.Core.Commands;

namespace ChargeGateway.Apis.Balanz.Commands.Ocpp;

/// <summary>Starts a charge. A tag that may not charge is rejected without asking the charger.</summary>
static class RemoteStartTransaction
{
    public static ValueTask<Answer> RunAsync(ChargerCall call, CancellationToken ct)
    {
        if (call.Payload.FilledText(Fields.Tag) is not { } tag || call.Payload.Whole(Fields.Connector) is not { } connector || connector == 0)
            return Answer.Refused("InvalidParameters");
        return call.Api.Context.TagAuthority.DecideStart(tag, call.Charger.Id, connector).MayCharge
            ? call.AnswerAsync(new StartCharging(tag, connector), ct)
            : Answer.Refused("Rejected");
    }
}
