using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Ocpp;

/// <summary>Gives the charge that runs at a connector a priority.</summary>
static class SetChargePriority
{
    public static async ValueTask<Answer> RunAsync(ChargerCall call, CancellationToken ct)
    {
        if (call.Payload.Whole(Fields.Priority) is not { } priority) return Answer.Refused("PriorityNotSupplied");
        if (!call.Api.Context.Model.Connectors(call.Charger.Id, call.State).Contains(call.Connector)) return Answer.Refused("NoSuchConnector");
        if (call.State.Connectors.GetValueOrDefault(call.Connector)?.TransactionId is not { } transaction)
            return Answer.Refused("ConnectorNotInTransaction");
        await call.Api.Context.Priorities.SetAsync(transaction, priority, ct).ConfigureAwait(false);
        return Answer.Accepted;
    }
}
