using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.8.</summary>
static class GetConfigurationCall
{
    public static async Task<Reply> SendAsync(OcppChargePoint charger, GetConfiguration command, CancellationToken ct)
    {
        var request = new GetConfigurationRequest { Key = command.Keys is { Count: > 0 } keys ? [.. keys] : null };
        var answer = await charger.CallAsync(request, ct).ConfigureAwait(false);
        var known = (answer.ConfigurationKey ?? []).Select(key => new ConfigurationKey(key.Key ?? "", key.Readonly ?? false, key.Value));
        return new ConfigurationReply(Reply.Accepted, [.. known], answer.UnknownKey ?? []);
    }
}
