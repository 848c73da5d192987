using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.State;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Errors;
using ChargeGateway.RemoteCommands;
using ChargeGateway.RemoteCommands.Stops;
using ChargeGateway.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChargeGateway.Apis.RemoteCommands.Asynchronous;

/// <summary><c>remote_stop</c>.</summary>
static class RemoteStopRoutes
{
    public const string Path = "/remote_stop";

    public static void MapRemoteStops(this RouteGroupBuilder group)
    {
        group.MapPost(Path, PostAsync).RequireRole(Role.Control).Repeatable().DescribeStop();
        group.MapGet(Path + "/{referenceId}", GetAsync).RequireRole(Role.Read).DescribeStopStatus();
    }

    static async Task<Results<Accepted<RemoteStopAnswer>, Ok<RemoteStopAnswer>>> PostAsync(
        HttpContext context, ChargeFinder finder, ChargerAccess access, StateBoard states, StopDesk desk, RemoteCommandInbox inbox)
    {
        var body = await RequestBody.ReadAsync<RemoteStopBody>(context);
        var charge = await finder.FindAsync(context, body);
        var charger = access.Find(context.User, charge.ChargePointId);
        access.Demand(context.User, charger, new StopCharging(charge.Connector, charge.Id));
        if (charge.IsOpen && states.Find(charger.Id) is not { IsOnline: true }) throw Offline(charge);
        var by = context.User.KeyName();
        var stop = await inbox.AskAsync(() => desk.OpenAsync(charge, body.RemoteStartAttemptId, by), context.RequestAborted);
        if (!stop.AlreadyStopped) return Accept.Later(context, $"{Path}/{stop.Id}", AsyncAnswers.Of(stop));
        context.Response.Headers.Location = Accept.Location(context, $"{Path}/{stop.Id}");
        return TypedResults.Ok(AsyncAnswers.Of(stop));
    }

    static async Task<Ok<RemoteStopAnswer>> GetAsync(string referenceId, HttpContext context, RemoteCommandBook<RemoteStop> stops)
    {
        var stop = Guid.TryParse(referenceId, out var id) ? await stops.FindAsync(id, context.RequestAborted) : null;
        if (stop is null || !ChargerAccess.MaySee(context.User, stop.ChargePointId))
            throw new ProblemException(RemoteProblems.ReferenceUnknown, $"There is no remote stop {referenceId}, or it is older than 7 days.");
        context.NoteCharger(stop.ChargePointId);
        return TypedResults.Ok(AsyncAnswers.Of(stop));
    }

    static ChargePointException Offline(Transaction charge) => new(
        Failure.Offline,
        charge.ChargePointId,
        $"Charger {charge.ChargePointId}, where transaction {charge.Id} runs, is not connected. Ask again when it is back.");
}
