using System.Globalization;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Errors;
using ChargeGateway.OpenApi;
using ChargeGateway.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChargeGateway.Apis.V1;

/// <summary><c>/v1/chargers/{id}/connectors/{n}/lock</c>: connectors at which no charge is started. 0 is the whole charger.</summary>
static class ConnectorLockRoutes
{
    const int IdSegment = 2;
    const int NumberSegment = 4;
    const int HighestNumber = 999;

    public static void MapConnectorLocks(this IEndpointRouteBuilder app)
    {
        var locks = app.MapGroup("/v1/chargers/{id}/connectors/{n}/lock").WithTags("Chargers")
            .Names("id", "The charger's id, case-sensitive", "station42")
            .Names("n", "The connector's number; 0 is the whole charger", "1")
            .Fails(ProblemKind.For(400), ProblemKind.For(401), ProblemKind.For(403), ProblemKind.For(Failure.Unknown))
            .Answers(200, new ConnectorLockAnswer("station42", 1, true, false));
        locks.MapGet("", Get)
            .RequireRole(Role.Read)
            .WithSummary("Whether a connector is locked")
            .WithDescription("Connector 0 is the whole charger, and with it all its connectors.");
        locks.MapPut("", PutAsync)
            .RequireRole(Role.Control)
            .Takes(typeof(ConnectorLock))
            .Asks(new ConnectorLock { Locked = true })
            .WithSummary("Lock a connector, or let it go")
            .WithDescription(
                "A remote start attempt at a locked connector is refused. A charge that runs there goes on. Connector 0 locks the whole charger. "
                + "It lasts until it is changed, also over a restart.");
    }

    static Ok<ConnectorLockAnswer> Get(string id, string n, HttpContext context, ChargerAccess access, IConnectorLocks locks)
    {
        var (charger, connector) = Find(context, access);
        return TypedResults.Ok(Answer(locks, charger, connector));
    }

    static async Task<Ok<ConnectorLockAnswer>> PutAsync(string id, string n, HttpContext context, ChargerAccess access, IConnectorLocks locks)
    {
        var (charger, connector) = Find(context, access);
        var wanted = (await RequestBody.ReadAsync<ConnectorLock>(context)).Locked
            ?? throw new BadHttpRequestException("locked is missing; it is true or false.");
        await locks.SetAsync(charger, connector, wanted, CancellationToken.None);
        return TypedResults.Ok(Answer(locks, charger, connector));
    }

    static ConnectorLockAnswer Answer(IConnectorLocks locks, string charger, int connector)
    {
        var locked = locks.Locked(charger);
        return new ConnectorLockAnswer(charger, connector, locked.Contains(connector), locked.Contains(0));
    }

    static (string Charger, int Connector) Find(HttpContext context, ChargerAccess access)
    {
        var segments = RawPath.Segments(context);
        context.NoteCharger(segments[IdSegment]);
        var charger = access.Find(context.User, segments[IdSegment]);
        return int.TryParse(segments[NumberSegment], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= HighestNumber
            ? (charger.Id, number)
            : throw new BadHttpRequestException($"{segments[NumberSegment]} is no connector's number; it is 0 to {HighestNumber}.");
    }
}
