using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V16;

/// <summary>Decides about tags: by the local list, the cache, or the central system (OCPP 1.6 edition 2, 3.5 and 4.1).</summary>
sealed class Authorizer(Dialect16 dialect)
{
    VirtualConfiguration Configuration => dialect.Charger.Configuration;

    public async Task<TagVerdict> AuthorizeAsync(string idTag, CancellationToken ct)
    {
        var known = Known(idTag);
        if (!dialect.Charger.IsConnected || !dialect.Charger.MaySpeak)
            return Offline(known);
        if (Configuration.Flag("LocalPreAuthorize") && known?.IsAccepted == true)
            return known;
        try
        {
            var answer = await dialect.Charger.CallAsync("Authorize", new JsonObject { ["idTag"] = idTag }, ct);
            return Learn(idTag, answer["idTagInfo"]);
        }
        catch (LineLostException)
        {
            return Offline(known);
        }
        catch (Exception refused) when (refused is CallErrorException or TimeoutException)
        {
            return TagVerdict.Invalid;
        }
    }

    /// <summary>Remembers what the central system said about a tag.</summary>
    public TagVerdict Learn(string idTag, JsonNode? idTagInfo)
    {
        var verdict = LocalList.Read(idTagInfo as JsonObject);
        if (Configuration.Flag("AuthorizationCacheEnabled"))
            dialect.Cache.Put(idTag, verdict);
        return verdict;
    }

    TagVerdict Offline(TagVerdict? known)
    {
        if (known is not null && Configuration.Flag("LocalAuthorizeOffline"))
            return known;
        return known is null && Configuration.Flag("AllowOfflineTxForUnknownId") ? TagVerdict.Accepted : TagVerdict.Invalid;
    }

    TagVerdict? Known(string idTag)
    {
        var verdict = (Configuration.Flag("LocalAuthListEnabled") ? dialect.LocalList.Find(idTag) : null)
            ?? (Configuration.Flag("AuthorizationCacheEnabled") ? dialect.Cache.Find(idTag) : null);
        return verdict?.Expires <= dialect.Charger.Now ? verdict with { Status = "Expired" } : verdict;
    }
}
