using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.Authorization;

/// <summary>
/// Decides about tags: by the local list, the cache, or the central system (OCPP 1.6 edition 2, 3.5 and 4.1; OCPP 2.0.1 part 2, section C).
/// </summary>
sealed class Authorizer(Dialect dialect)
{
    VirtualConfiguration Configuration => dialect.Configuration;

    SettingNames Names => dialect.Names;

    public async Task<TagVerdict> AuthorizeAsync(Permission tag, CancellationToken ct)
    {
        var known = Known(tag.IdTag);
        if (!dialect.Charger.IsConnected || !dialect.Charger.MaySpeak)
            return Offline(known);
        if (Configuration.Flag(Names.PreAuthorize) && known?.IsAccepted == true)
            return known;
        try
        {
            return Learn(tag.IdTag, await dialect.AskAsync(tag, ct));
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
    public TagVerdict Learn(string idTag, JsonNode? said)
    {
        var verdict = dialect.Verdict(said);
        if (Configuration.Flag(Names.CacheEnabled))
            dialect.Cache.Put(idTag, verdict);
        return verdict;
    }

    TagVerdict Offline(TagVerdict? known)
    {
        if (known is not null && Configuration.Flag(Names.OfflineByList))
            return known;
        return known is null && Configuration.Flag(Names.OfflineUnknownTags) ? TagVerdict.Accepted : TagVerdict.Invalid;
    }

    TagVerdict? Known(string idTag)
    {
        var verdict = (Configuration.Flag(Names.ListEnabled) ? dialect.LocalList.Find(idTag) : null)
            ?? (Configuration.Flag(Names.CacheEnabled) ? dialect.Cache.Find(idTag) : null);
        return verdict?.Expires <= dialect.Charger.Now ? verdict with { Status = "Expired" } : verdict;
    }
}
