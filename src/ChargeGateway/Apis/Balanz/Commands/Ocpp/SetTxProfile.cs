using ChargeGateway.Apis.Balanz.Wire;
using ChargeGateway.Core.Commands;

namespace ChargeGateway.Apis.Balanz.Commands.Ocpp;

/// <summary>
/// Limits the charge that runs at a connector, on OCPP 1.6 in the same profile that load balancing uses, so that its next change replaces this
/// one. Without a charge it is rejected, as a charger would.
/// </summary>
static class SetTxProfile
{
    public static ValueTask<Answer> RunAsync(ChargerCall call, CancellationToken ct)
    {
        if (call.Payload.Number(Fields.Limit) is not { } limit) return Answer.Refused("InvalidParameters");
        var connector = call.Connector;
        if (call.State.Connectors.GetValueOrDefault(connector)?.TransactionId is not { } transaction) return Answer.Refused("Rejected");
        Command command = call.SpeaksOneSix
            ? NativeProfile.SetRunning(connector, transaction, limit)
            : new SetChargingLimit(connector, limit, LimitUnit.A);
        return call.AnswerAsync(command, ct);
    }
}
