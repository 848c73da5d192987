using ChargeGateway.Idempotency;
using ChargeGateway.OpenApi;

namespace ChargeGateway.Apis.RemoteCommands;

/// <summary>What several routes of this dialect have in common in the OpenAPI document.</summary>
static class RemoteCommandDocumentation
{
    public const string CpId = "station42";

    public static readonly DateTimeOffset Noon = new(2026, 8, 22, 12, 0, 0, TimeSpan.Zero);

    public const string SamePrefix = $" The same under `{CpoApiPrefix.Prefix}{RemoteCommandRoutes.Root}`.";

    /// <summary>It waits for the charger.</summary>
    public static RouteGroupBuilder Waits(this RouteGroupBuilder group) => group
        .Reads("Prefer", "`wait=N`: wait at most N seconds for the charger; never longer than `Gateway:CommandTimeout`", "wait=10")
        .NamesCharger()
        .Fails(RemoteProblems.Waiting);

    /// <summary>It may be repeated without being done twice.</summary>
    public static RouteHandlerBuilder Repeatable(this RouteHandlerBuilder endpoint) => endpoint
        .Reads(
            IdempotencyMiddleware.Header,
            "Up to 255 characters. A repetition within 24 hours is not done again but answered the same, with `Idempotent-Replayed: true`",
            "order-4711-start")
        .Fails(RemoteProblems.Repeating);

    public static T NamesCharger<T>(this T endpoint)
        where T : IEndpointConventionBuilder =>
        endpoint.Names("cpId", "The charger's id, case-sensitive, or the UUID that the configuration gives it", CpId);
}
