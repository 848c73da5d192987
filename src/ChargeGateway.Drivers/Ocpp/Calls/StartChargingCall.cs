using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>
/// OCPP 1.6 edition 2, 5.11; OCPP 2.0.1 part 2, F01 and F02. There the start has a number, by which the charge that comes of it is known.
/// </summary>
static class StartChargingCall
{
    public static Task<Reply> SendAsync(OcppChargePoint charger, StartCharging command, CancellationToken ct) =>
        charger.Version.IsV2() ? SendV2Async(charger, command, ct) : SendV16Async(charger, command, ct);

    static async Task<Reply> SendV16Async(OcppChargePoint charger, StartCharging command, CancellationToken ct)
    {
        var request = new RemoteStartTransactionRequest
        {
            ConnectorId = Connector(command),
            IdTag = command.IdTag,
            ChargingProfile = Profile(charger, command)?.ToV16(),
        };
        return new Reply((await charger.CallAsync(request, ct).ConfigureAwait(false)).Status!);
    }

    static async Task<Reply> SendV2Async(OcppChargePoint charger, StartCharging command, CancellationToken ct)
    {
        var request = new V2.RequestStartTransactionRequest
        {
            EvseId = Connector(command),
            RemoteStartId = charger.Context.Numbers.Next(),
            IdToken = TokenOf.Tag(command.IdTag),
            ChargingProfile = Profile(charger, command)?.ToV2(),
        };
        var answer = await charger.CallAsync(request, ct).ConfigureAwait(false);
        var begun = answer.TransactionId is { } reference
            ? await charger.Context.Transactions.FindAsync(charger.Id, reference, ct).ConfigureAwait(false)
            : null;
        return new StartReply(answer.Status!, request.RemoteStartId, begun?.Id);
    }

    /// <summary>The whole charger is none in particular: what is named must be above zero (1.6 edition 2, 6.33; 2.0.1 part 2, RequestStartTransactionRequest).</summary>
    static int? Connector(StartCharging command) => command.Connector > 0 ? command.Connector : null;

    static LimitProfile? Profile(OcppChargePoint charger, StartCharging command) =>
        command.Limit is { } limit ? LimitProfile.ForNewTransaction(command.Connector ?? 0, limit, charger.Context.Now) : null;
}
