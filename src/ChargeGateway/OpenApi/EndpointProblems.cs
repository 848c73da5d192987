using ChargeGateway.Errors;
using Microsoft.AspNetCore.Http.Metadata;

namespace ChargeGateway.OpenApi;

/// <summary>What an endpoint can answer with besides what it is for.</summary>
static class EndpointProblems
{
    /// <summary>Describes a JSON body that is taken whatever content type it claims to have.</summary>
    public static T Takes<T>(this T endpoint, Type type, bool isOptional = false)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new AcceptsMetadata(["application/json", "*/*"], type, isOptional));

    /// <summary>Describes a JSON answer.</summary>
    public static T Gives<T>(this T endpoint, int status, Type type)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new ProducesResponseTypeMetadata(status, type, ["application/json"]));

    /// <summary>Describes problems of an endpoint. 401 and 403 need not be named.</summary>
    public static T Fails<T>(this T endpoint, params ReadOnlySpan<ProblemKind> problems)
        where T : IEndpointConventionBuilder
    {
        foreach (var problem in problems) endpoint.WithMetadata(problem);
        foreach (var status in problems.ToArray().Select(problem => problem.Status).Distinct())
            endpoint.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(Microsoft.AspNetCore.Mvc.ProblemDetails), ["application/problem+json"]));
        return endpoint;
    }
}
