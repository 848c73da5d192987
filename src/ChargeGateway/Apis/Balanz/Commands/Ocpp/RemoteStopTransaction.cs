using ChargeGateway.Apis.Balanz.Wire;
using ChargeGateway.Core.Commands;

namespace ChargeGateway.Apis.Balanz.Commands.Ocpp;

/// <summary>
/// Stops a charge. Clients name it by its connector, which is what the API shows as its id; where nothing charges there it may be the gateway's
/// own number of the charge.
/// </summary>
static class RemoteStopTransaction
{
    public static ValueTask<Answer> RunAsync(ChargerCall call, CancellationToken ct)
    {
        if (call.Payload.Whole("transaction_id") is not { } id || id == 0) return Answer.Refused("InvalidParameters");
        var isConnector = call.State.Connectors.GetValueOrDefault(id)?.TransactionId is not null;
        return call.AnswerAsync(isConnector ? new StopCharging(Connector: id) : new StopCharging(Transaction: id), ct);
    }
}
