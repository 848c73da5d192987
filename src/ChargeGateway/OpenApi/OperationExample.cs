namespace ChargeGateway.OpenApi;

/// <summary>An example in the OpenAPI document.</summary>
/// <param name="Status">The answer's HTTP status; none for the request's body.</param>
/// <param name="Value">What is written as it goes over the line, so that it always has the present shape.</param>
/// <param name="Name">Its name where a body has several examples.</param>
sealed record OperationExample(int? Status, object Value, string? Name = null);
