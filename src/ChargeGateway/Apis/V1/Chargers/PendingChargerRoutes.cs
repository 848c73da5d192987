using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Errors;
using ChargeGateway.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChargeGateway.Apis.V1.Chargers;

/// <summary><c>/v1/chargers/pending</c>: chargers that dialled in without being registered.</summary>
static class PendingChargerRoutes
{
    const int IdSegment = 3;

    public static void MapPendingChargers(this IEndpointRouteBuilder app)
    {
        var pending = app.MapGroup("/v1/chargers/pending").RequireRole(Role.Admin).WithTags("Chargers")
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        pending.MapGet("/", List)
            .WithName("listPendingChargers")
            .WithSummary("Chargers that wait to be accepted")
            .WithDescription(
                "Each dialled in without being registered and is told to wait. Oldest first, with what it said of itself and the URL that it should dial.");
        pending.MapPost("/{id}/accept", AcceptAsync)
            .WithName("acceptCharger")
            .WithSummary("Accept a waiting charger")
            .WithDescription("Registers it. Its line stays open and it is asked to introduce itself again.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    static Ok<PendingView[]> List(HttpContext context, IPendingChargers chargers, ChargerViews views) => TypedResults.Ok(
        chargers.All.OrderBy(charger => charger.Since).Select(charger => PendingView.Of(charger, views.UrlFor(charger.Id, context.Request))).ToArray());

    static async Task<Results<NoContent, ProblemHttpResult>> AcceptAsync(
        string id, HttpContext context, IPendingChargers chargers, CancellationToken ct)
    {
        var exact = RawPath.Segments(context)[IdSegment];
        context.NoteCharger(exact);
        if (await chargers.AcceptAsync(exact, ct)) return TypedResults.NoContent();
        return ErrorResponse.Problem(
            ProblemKind.For(Failure.Unknown), $"No charger {id} waits. Ids are case-sensitive; look at the list of waiting chargers.", exact);
    }
}
