using System.Globalization;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Storage.Configurations;

namespace ChargeGateway.Apis;

/// <summary>
/// Reads a charger's configuration: more keys than it takes at once are asked in portions, secrets are masked, and what came is kept, portion
/// by portion.
/// </summary>
sealed class ConfigurationReader(StoredConfigurations stored)
{
    const string MaxKeys = "GetConfigurationMaxKeys";

    /// <summary>Asks the charger.</summary>
    /// <param name="request">The slot and the deadline.</param>
    /// <param name="chargePointId">The charger.</param>
    /// <param name="keys">The keys to read, each once; none means all.</param>
    /// <exception cref="ChargePointException">There is no usable answer.</exception>
    public async Task<ConfigurationReply> ReadAsync(CommandRequest request, string chargePointId, IReadOnlyList<string> keys)
    {
        if (keys.Count <= 1) return await AskAsync(request, chargePointId, keys);
        var portion = await PortionAsync(request, chargePointId) ?? keys.Count;
        var known = new List<ConfigurationKey>();
        var unknown = new List<string>();
        foreach (var some in keys.Chunk(Math.Max(1, portion)))
        {
            var reply = await AskAsync(request, chargePointId, some);
            if (!reply.ResultAvailable) return reply;
            known.AddRange(reply.Keys);
            unknown.AddRange(reply.UnknownKeys);
        }

        return new ConfigurationReply(Reply.Accepted, known, unknown);
    }

    /// <summary>How many keys the charger takes at once (OCPP 1.6 edition 2, 9.1.9); it is asked for that once.</summary>
    async Task<int?> PortionAsync(CommandRequest request, string chargePointId)
    {
        var known = await stored.ValueAsync(chargePointId, MaxKeys, CancellationToken.None)
            ?? (await AskAsync(request, chargePointId, [MaxKeys])).Keys.FirstOrDefault(key => key.Key == MaxKeys)?.Value;
        return int.TryParse(known, NumberStyles.Integer, CultureInfo.InvariantCulture, out var most) ? most : null;
    }

    async Task<ConfigurationReply> AskAsync(CommandRequest request, string chargePointId, IReadOnlyList<string> keys)
    {
        var reply = await request.SendAsync(chargePointId, new GetConfiguration(keys.Count == 0 ? null : keys));
        if (!reply.ResultAvailable) return new ConfigurationReply(reply.Status, [], []) { ResultAvailable = false };
        if (reply is not ConfigurationReply given)
            throw new ChargePointException(Failure.Protocol, chargePointId, $"Charger {chargePointId} gave no configuration: it said {reply.Status}.");
        var isAll = keys.Count == 0 && given is { Status: Reply.Accepted, IsComplete: true };
        await stored.SaveAsync(chargePointId, given, isAll, CancellationToken.None);
        return given with { Keys = [.. given.Keys.Select(SecretKeys.Masked)] };
    }
}
