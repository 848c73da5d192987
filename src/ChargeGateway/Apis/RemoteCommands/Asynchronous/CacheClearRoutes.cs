using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.State;
using ChargeGateway.Errors;
using ChargeGateway.RemoteCommands;
using ChargeGateway.RemoteCommands.CacheClears;
using ChargeGateway.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChargeGateway.Apis.RemoteCommands.Asynchronous;

/// <summary><c>clear_cache</c>.</summary>
static class CacheClearRoutes
{
    const int ChargerPlace = 2;

    public static void MapCacheClears(this RouteGroupBuilder group)
    {
        group.MapPost("/{cpId}/clear_cache", PostAsync).RequireRole(Role.Control).Repeatable().DescribeCacheClear();
        group.MapGet("/{cpId}/clear_cache/status/{referenceId}", GetAsync).RequireRole(Role.Read).DescribeCacheClearStatus();
    }

    static async Task<Accepted<CacheClearAnswer>> PostAsync(
        string cpId,
        HttpContext context,
        RemoteChargers chargers,
        ChargerAccess access,
        StateBoard states,
        CacheClearDesk desk,
        RemoteCommandInbox inbox)
    {
        var charger = chargers.InPath(context, ChargerPlace);
        _ = await RequestBody.ReadAsync<NoFields>(context);
        access.Demand(context.User, charger, new ClearCache());
        if (states.Find(charger.Id) is not { IsOnline: true })
            throw new ChargePointException(Failure.Offline, charger.Id, $"Charger {charger.Id} is not connected. Ask again when it is back.");
        var clear = await inbox.AskAsync(() => desk.OpenAsync(charger.Id, context.User.KeyName()), context.RequestAborted);
        return Accept.Later(context, $"/{Uri.EscapeDataString(charger.Id)}/clear_cache/status/{clear.Id}", CacheClearAnswer.Of(clear));
    }

    static async Task<Ok<CacheClearAnswer>> GetAsync(
        string cpId, string referenceId, HttpContext context, RemoteChargers chargers, RemoteCommandBook<CacheClear> clears)
    {
        var charger = chargers.InPath(context, ChargerPlace);
        var clear = Guid.TryParse(referenceId, out var id) ? await clears.FindAsync(id, context.RequestAborted) : null;
        return clear?.ChargePointId == charger.Id
            ? TypedResults.Ok(CacheClearAnswer.Of(clear))
            : throw new ProblemException(
                RemoteProblems.ReferenceUnknown, $"Charger {charger.Id} has no clear_cache {referenceId}, or it is older than 7 days.", charger.Id);
    }
}
