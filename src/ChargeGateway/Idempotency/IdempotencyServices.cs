using ChargeGateway.Errors;
using ChargeGateway.Storage.Idempotency;

namespace ChargeGateway.Idempotency;

/// <summary>Requests that may be repeated without being done twice.</summary>
static class IdempotencyServices
{
    public static IServiceCollection AddIdempotency(this IServiceCollection services) => services.AddSingleton<IdempotencyStore>();

    /// <summary>After routing and authorisation. What is thrown is turned into an answer before that is kept.</summary>
    public static void UseIdempotency(this IApplicationBuilder app) => app.UseWhen(
        IdempotencyMiddleware.IsFor,
        branch => branch.UseMiddleware<IdempotencyMiddleware>().UseMiddleware<ErrorMiddleware>());

    /// <summary>Takes the header <c>Idempotency-Key</c> on each POST.</summary>
    public static T TakeIdempotencyKeys<T>(this T endpoints)
        where T : IEndpointConventionBuilder => endpoints.WithMetadata(new IdempotentRequests());
}
