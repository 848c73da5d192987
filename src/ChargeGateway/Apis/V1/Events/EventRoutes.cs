using ChargeGateway.Errors;
using ChargeGateway.Events;
using ChargeGateway.OpenApi;
using ChargeGateway.Security;

namespace ChargeGateway.Apis.V1.Events;

/// <summary><c>GET /v1/events</c>: what happens at the chargers, as it happens.</summary>
static class EventRoutes
{
    public static void MapEvents(this IEndpointRouteBuilder app) => app.MapGet("/v1/events", FollowAsync)
        .RequireRole(Role.Read)
        .WithTags("Events")
        .WithName("followEvents")
        .WithSummary("Follow events")
        .WithDescription(
            "Server-sent events, until the caller goes; with `Accept: application/x-ndjson` one JSON object a line. `charger` and `type` may be given "
            + "several times or separated by commas; `session.*` is all that begin so. A caller that comes back with `Last-Event-ID` goes on from "
            + "there, as far as the newest 5,000 events reach; `events.lost` tells how many are gone. A line without data comes every 15 s. Types: "
            + string.Join(", ", EventTypes.All) + ".")
        .Produces<string>(StatusCodes.Status200OK, "text/event-stream", "application/x-ndjson")
        .Fails(ProblemKind.For(StatusCodes.Status400BadRequest), ProblemKind.TooManyStreams);

    static async Task FollowAsync(
        HttpContext context, EventStreams streams, string[]? charger, string[]? type, string? lastEventId, CancellationToken _)
    {
        var filter = new EventFilter(Split(charger), Split(type));
        if (filter.UnknownType() is { } unknown)
            throw new BadHttpRequestException($"There are no events of type {unknown}. There are: {string.Join(", ", EventTypes.All)}.");
        var last = context.Request.Headers["Last-Event-ID"].FirstOrDefault() ?? lastEventId;
        await streams.RunAsync(context, filter, last);
    }

    static string[] Split(string[]? values) =>
        [.. (values ?? []).SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
}
