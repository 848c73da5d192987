using Microsoft.OpenApi;

namespace ChargeGateway.OpenApi;

/// <summary>Gives endpoints their examples in the OpenAPI document.</summary>
static class EndpointExamples
{
    /// <summary>An example of the request's body; null fields are left out.</summary>
    public static T Asks<T>(this T endpoint, object body, string? name = null)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new OperationExample(null, body, name));

    /// <summary>An example of an answer.</summary>
    public static T Answers<T>(this T endpoint, int status, object answer)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new OperationExample(status, answer));

    /// <summary>A parameter of the path or the query.</summary>
    public static T Names<T>(this T endpoint, string parameter, string description, string example)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new OperationParameter(parameter, description, example));

    /// <summary>A header that is read.</summary>
    public static T Reads<T>(this T endpoint, string header, string description, string example)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new OperationParameter(header, description, example, ParameterLocation.Header));
}
