using ChargeGateway.Apis.Balanz.Wire;
using ChargeGateway.Core.Commands;

namespace ChargeGateway.Apis.Balanz.Commands.Ocpp;

/// <summary>
/// Limits the charge that runs at a connector, in the same profile that load balancing uses, so that its next change replaces this one. Without
/// a charge it is rejected, as a charger would.
/// </summary>
static class SetTxProfile
{
    public static ValueTask<Answer> RunAsync(ChargerCall call, CancellationToken ct)
    {
        if (call.Payload.Number(Fields.Limit) is not { } limit) return Answer.Refused("InvalidParameters");
        var connector = call.Connector;
        return call.State.Connectors.GetValueOrDefault(connector)?.TransactionId is null
            ? Answer.Refused("Rejected")
            : call.AnswerAsync(new SetChargingLimit(connector, limit, LimitUnit.A), ct);
    }
}
