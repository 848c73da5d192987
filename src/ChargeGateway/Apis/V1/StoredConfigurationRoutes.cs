using ChargeGateway.Core;
using ChargeGateway.Errors;
using ChargeGateway.OpenApi;
using ChargeGateway.Security;
using ChargeGateway.Storage.Configurations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChargeGateway.Apis.V1;

/// <summary><c>/v1/chargers/{id}/configuration</c>: the configuration as it was last read from the charger.</summary>
static class StoredConfigurationRoutes
{
    const int IdSegment = 2;

    static readonly DateTimeOffset Read = new(2026, 8, 22, 12, 0, 0, TimeSpan.Zero);

    public static void MapStoredConfigurations(this IEndpointRouteBuilder app) => app.MapGet("/v1/chargers/{id}/configuration", GetAsync)
        .RequireRole(Role.Read)
        .WithTags("Chargers")
        .WithSummary("The configuration as it was last read")
        .WithDescription("From the store, without asking the charger. Each key has the time at which it was read; secrets are masked.")
        .Names("id", "The charger's id, case-sensitive", "station42")
        .Fails(ProblemKind.For(401), ProblemKind.For(403), ProblemKind.For(Failure.Unknown))
        .Answers(200, new StoredConfigurationAnswer("station42", Read, [new StoredKey("HeartbeatInterval", false, "300", Read)]));

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
