using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Errors;
using ChargeGateway.RemoteCommands;
using ChargeGateway.RemoteCommands.Starts;
using ChargeGateway.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChargeGateway.Apis.RemoteCommands.Asynchronous;

/// <summary><c>remote_start_attempt</c>.</summary>
static class RemoteStartRoutes
{
    public const string Path = "/remote_start_attempt";

    public static void MapRemoteStarts(this RouteGroupBuilder group)
    {
        group.MapPost(Path, PostAsync).RequireRole(Role.Control).Repeatable().DescribeStart();
        group.MapGet(Path + "/{id}", GetAsync).RequireRole(Role.Read).DescribeAttempt();
        group.MapDelete(Path + "/{id}", DeleteAsync).RequireRole(Role.Control).DescribeCancel();
    }

    static async Task<Accepted<RemoteStartAnswer>> PostAsync(
        HttpContext context,
        RemoteChargers chargers,
        ChargerAccess access,
        RemoteStartRules rules,
        StartDesk desk,
        RemoteCommandInbox inbox,
        TimeProvider time)
    {
        var body = await RequestBody.ReadAsync<RemoteStartBody>(context);
        var (charger, connector) = chargers.ByBody(context, body.CpId, body.CpConnectorUuid);
        var wanted = Attempt(body, charger, connector, time.GetUtcNow());
        access.Demand(context.User, charger, new StartCharging(wanted.IdTag, connector));
        var attempt = await inbox.AskAsync(
            () =>
            {
                rules.Check(wanted);
                return desk.OpenAsync(wanted with { RequestedBy = context.User.KeyName() });
            },
            context.RequestAborted);
        return Accept.Later(context, $"{Path}/{attempt.Id}", await AnswerAsync(context, attempt));
    }

    static async Task<Ok<RemoteStartAnswer>> GetAsync(string id, HttpContext context, RemoteCommandBook<RemoteStart> attempts) =>
        TypedResults.Ok(await AnswerAsync(context, Seen(context, id, await FindAsync(id, attempts))));

    static async Task<Ok<RemoteStartAnswer>> DeleteAsync(
        string id, HttpContext context, RemoteCommandBook<RemoteStart> attempts, StartDesk desk, RemoteCommandInbox inbox)
    {
        var attempt = Seen(context, id, await FindAsync(id, attempts));
        var cancelled = Seen(context, id, await inbox.AskAsync(() => desk.CancelAsync(attempt.Id), context.RequestAborted));
        if (cancelled.State == StartState.Cancelled) return TypedResults.Ok(await AnswerAsync(context, cancelled));
        throw new ProblemException(
            RemoteProblems.AttemptOver, $"Attempt {id} is {cancelled.State}. A charge that runs is ended with remote_stop.", cancelled.ChargePointId);
    }

    static RemoteStart Attempt(RemoteStartBody body, Charger charger, int? connector, DateTimeOffset now)
    {
        if (RemoteStartFields.Wrong(body, now) is { } wrong) throw new BadHttpRequestException(wrong);
        return new RemoteStart
        {
            Id = Guid.CreateVersion7(now),
            ChargePointId = charger.Id,
            Connector = connector,
            IdTag = body.IdTag!,
            ExternalReference = body.ExternalReference,
            CreatedAt = now,
            ValidUntil = body.ValidUntil?.ToUniversalTime() ?? now + RemoteStartFields.UsuallyValid,
            StopMinutes = body.StopMinutes,
            QueueIfOffline = body.QueueIfOffline,
            RetryUntilValid = body.RetryUntilValid,
        };
    }

    static async Task<RemoteStart?> FindAsync(string id, RemoteCommandBook<RemoteStart> attempts) =>
        Guid.TryParse(id, out var known) ? await attempts.FindAsync(known, CancellationToken.None) : null;

    static RemoteStart Seen(HttpContext context, string id, RemoteStart? attempt)
    {
        if (attempt is null || !ChargerAccess.MaySee(context.User, attempt.ChargePointId))
            throw new ProblemException(RemoteProblems.AttemptUnknown, $"There is no remote start attempt {id}, or it is older than 30 days.");
        context.NoteCharger(attempt.ChargePointId);
        return attempt;
    }

    static Task<RemoteStartAnswer> AnswerAsync(HttpContext context, RemoteStart attempt) =>
        context.RequestServices.GetRequiredService<AsyncAnswers>().OfAsync(attempt, context.RequestAborted);
}
