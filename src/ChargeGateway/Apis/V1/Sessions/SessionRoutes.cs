using ChargeGateway.Apis.V1.Lists;
using ChargeGateway.Errors;
using ChargeGateway.OpenApi;
using ChargeGateway.Security;
using ChargeGateway.Storage.Samples;
using ChargeGateway.Storage.Transactions;

namespace ChargeGateway.Apis.V1.Sessions;

/// <summary><c>/v1/sessions</c> and <c>/v1/meter-values</c>: what was charged.</summary>
static class SessionRoutes
{
    static readonly TimeSpan UsualSpan = TimeSpan.FromDays(1);

    public static void MapSessions(this IEndpointRouteBuilder app)
    {
        app.MapGet("/v1/sessions", ListAsync)
            .RequireRole(Role.Read)
            .WithTags("Sessions")
            .WithName("listSessions")
            .WithSummary("Charging sessions")
            .WithDescription("Those that began last first. `from` and `to` are about the start. Energy in Wh.")
            .Lists<SessionView>(csv: true)
            .Fails(ProblemKind.For(StatusCodes.Status400BadRequest));
        app.MapGet("/v1/sessions/{id:int}", GetAsync)
            .RequireRole(Role.Read)
            .WithTags("Sessions")
            .WithName("getSession")
            .WithSummary("One charging session")
            .Produces<SessionView>()
            .Fails(ProblemKind.For(StatusCodes.Status404NotFound));
        app.MapGet("/v1/meter-values", ListValuesAsync)
            .RequireRole(Role.Read)
            .WithTags("Sessions")
            .WithName("listMeterValues")
            .WithSummary("Measured values")
            .WithDescription("Oldest first; without `from` the day before `to`. What came in the last second may be missing.")
            .Lists<MeterValueView>(csv: true)
            .Fails(ProblemKind.For(StatusCodes.Status400BadRequest));
    }

    static async Task<IResult> ListAsync(
        HttpContext context,
        TransactionLog sessions,
        SampleLog samples,
        [AsParameters] HistoryQuery query,
        [AsParameters] Paging paging,
        bool? running,
        CancellationToken ct)
    {
        var filter = new TransactionFilter(query.Charger, query.Tag, query.From, query.To) { Chargers = HistoryQuery.Allowed(context), Running = running };
        var found = paging.Cut(context, await sessions.ListAsync(filter, paging.Count() + 1, paging.Start(), ct));
        var energy = await samples.EnergyAsync(found, ct);
        return ListResult.Of(context, found.Zip(energy, SessionView.Of).ToArray(), csv: true);
    }

    static async Task<IResult> GetAsync(int id, HttpContext context, TransactionLog sessions, SampleLog samples, CancellationToken ct)
    {
        if (await sessions.FindAsync(id, ct) is { } session && context.User.MayUse(session.ChargePointId))
            return TypedResults.Ok(SessionView.Of(session, (await samples.EnergyAsync([session], ct))[0]));
        return ErrorResponse.Problem(ProblemKind.For(StatusCodes.Status404NotFound), $"There is no session {id}.");
    }

    static async Task<IResult> ListValuesAsync(
        HttpContext context,
        SampleLog samples,
        TimeProvider time,
        [AsParameters] HistoryQuery query,
        [AsParameters] Paging paging,
        int? connector,
        int? session,
        string? measurand,
        CancellationToken ct)
    {
        var to = query.To ?? time.GetUtcNow().AddDays(1);
        var from = query.From ?? (session is null ? (query.To ?? time.GetUtcNow()) - UsualSpan : DateTimeOffset.UnixEpoch);
        var filter = new SampleFilter(from, to)
        {
            ChargePointId = query.Charger,
            Chargers = HistoryQuery.Allowed(context),
            Connector = connector,
            TransactionId = session,
            IdTag = query.Tag,
            Measurand = measurand,
        };
        var found = paging.Cut(context, await samples.ListAsync(filter, paging.Count() + 1, paging.Start(), ct));
        return ListResult.Of(context, found.Select(MeterValueView.Of).ToArray(), csv: true);
    }
}
