using ChargeGateway.Errors;
using ChargeGateway.Security;

namespace ChargeGateway.Apis.V1;

/// <summary>Routes that are about all chargers, which a key that is limited to some does not get to.</summary>
static class UnlimitedKeys
{
    /// <summary>Refuses keys that are limited to some chargers.</summary>
    public static RouteGroupBuilder ForUnlimitedKeys(this RouteGroupBuilder routes) => routes.AddEndpointFilter(async (call, next) =>
        call.HttpContext.User.IsLimited()
            ? ErrorResponse.Problem(
                ProblemKind.For(StatusCodes.Status403Forbidden), "This API key is limited to some chargers; this is about all of them.")
            : await next(call));
}
