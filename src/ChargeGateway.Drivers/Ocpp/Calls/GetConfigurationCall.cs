using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.8; OCPP 2.0.1 part 2, B06 for some keys and B07 for all of them.</summary>
static class GetConfigurationCall
{
    public static Task<Reply> SendAsync(OcppChargePoint charger, GetConfiguration command, CancellationToken ct)
    {
        var keys = command.Keys is { Count: > 0 } some ? some : null;
        if (!charger.Version.IsV2()) return SendV16Async(charger, keys, ct);
        return keys is null ? BaseReport.SendAsync(charger, ct) : VariableValues.SendAsync(charger, keys, ct);
    }

    static async Task<Reply> SendV16Async(OcppChargePoint charger, IReadOnlyList<string>? keys, CancellationToken ct)
    {
        var answer = await charger.CallAsync(new GetConfigurationRequest { Key = keys }, ct).ConfigureAwait(false);
        var known = (answer.ConfigurationKey ?? []).Select(key => new ConfigurationKey(key.Key ?? "", key.Readonly ?? false, key.Value));
        return new ConfigurationReply(Reply.Accepted, [.. known], answer.UnknownKey ?? []);
    }
}
