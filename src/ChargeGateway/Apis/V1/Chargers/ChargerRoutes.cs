using ChargeGateway.Apis.V1.Lists;
using ChargeGateway.Errors;
using ChargeGateway.OpenApi;
using ChargeGateway.Security;

namespace ChargeGateway.Apis.V1.Chargers;

/// <summary><c>/v1/chargers</c>: what is known of the chargers.</summary>
static class ChargerRoutes
{
    public static void MapChargers(this IEndpointRouteBuilder app)
    {
        app.MapGet("/v1/chargers", List)
            .RequireRole(Role.Read)
            .WithTags("Chargers")
            .WithName("listChargers")
            .WithSummary("All chargers")
            .WithDescription("In the order of their ids, from memory. What a charger has not said is null. Energy in Wh, power in W, current in A.")
            .Produces<ChargerView[]>()
            .Fails(ProblemKind.For(StatusCodes.Status400BadRequest));
        var one = app.MapCharger().RequireRole(Role.Read).WithTags("Chargers");
        one.MapGet("", (HttpContext context, ChargerViews views) => Get(context, views))
            .WithName("getCharger")
            .WithSummary("One charger")
            .Produces<ChargerView>()
            .Fails(ProblemKind.For(Core.Failure.Unknown));
    }

    static IResult List(HttpContext context, ChargerViews views, [AsParameters] Paging paging) => TypedResults.Ok(
        paging.Take(context, views.All(context.Request).Where(charger => context.User.MayUse(charger.Id))).ToArray());

    static IResult Get(HttpContext context, ChargerViews views) => views.Find(context.ChargerId(), context.Request) is { } charger
        ? TypedResults.Ok(charger)
        : ChargerScope.Unknown(context.ChargerId());
}
