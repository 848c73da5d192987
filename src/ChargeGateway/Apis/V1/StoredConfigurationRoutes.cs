using ChargeGateway.Security;
using ChargeGateway.Storage.Configurations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChargeGateway.Apis.V1;

/// <summary><c>/v1/chargers/{id}/configuration</c>: the configuration as it was last read from the charger.</summary>
static class StoredConfigurationRoutes
{
    const int IdSegment = 2;

    public static void MapStoredConfigurations(this IEndpointRouteBuilder app) => app.MapGet("/v1/chargers/{id}/configuration", GetAsync)
        .RequireRole(Role.Read)
        .WithTags("Chargers")
        .WithSummary("The configuration as it was last read")
        .WithDescription("From the store, without asking the charger. Each key has the time at which it was read; secrets are masked.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status404NotFound);

    static async Task<Ok<StoredConfigurationAnswer>> GetAsync(
        string id, HttpContext context, ChargerAccess access, StoredConfigurations stored, CancellationToken ct)
    {
        var exact = RawPath.Segments(context)[IdSegment];
        context.NoteCharger(exact);
        var charger = access.Find(context.User, exact);
        var keys = await stored.OfAsync(charger.Id, ct);
        return TypedResults.Ok(new StoredConfigurationAnswer(charger.Id, keys.Max(key => (DateTimeOffset?)key.FetchedAt), keys));
    }
}
