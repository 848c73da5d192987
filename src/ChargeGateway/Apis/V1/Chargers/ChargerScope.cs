using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Errors;
using ChargeGateway.Security;

namespace ChargeGateway.Apis.V1.Chargers;

/// <summary>Routes below <c>/v1/chargers/{id}</c>. A charger that is not there, or not for the caller's key, is 404 before they run.</summary>
static class ChargerScope
{
    const int IdSegment = 2;

    /// <summary>A group of routes about one charger.</summary>
    /// <param name="app">The host's routes.</param>
    /// <param name="path">What follows the charger's id.</param>
    public static RouteGroupBuilder MapCharger(this IEndpointRouteBuilder app, string path = "") =>
        app.MapGroup("/v1/chargers/{id}" + path).AddEndpointFilter(CheckAsync);

    /// <summary>The charger's id as the caller sent it, a slash as <c>%2F</c>.</summary>
    public static string ChargerId(this HttpContext context) => RawPath.Segments(context)[IdSegment];

    /// <summary>The error of a charger that is not there.</summary>
    public static IResult Unknown(string id) => ErrorResponse.Problem(ProblemKind.For(Failure.Unknown), WhyUnknown(id), id);

    /// <summary>The same in words.</summary>
    public static string WhyUnknown(string id) => $"There is no charger {id}. Ids are case-sensitive; look at the list of chargers.";

    /// <summary>Whether there is such a charger: one that is registered, or one that is there without.</summary>
    public static bool IsThere(string id, IChargerDirectory directory, IFleet fleet) => directory.Find(id) is not null || fleet.Find(id) is not null;

    static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var context = call.HttpContext;
        var id = context.ChargerId();
        context.NoteCharger(id);
        var services = context.RequestServices;
        var isThere = IsThere(id, services.GetRequiredService<IChargerDirectory>(), services.GetRequiredService<IFleet>());
        return isThere && context.User.MayUse(id) ? await next(call) : Unknown(id);
    }
}
