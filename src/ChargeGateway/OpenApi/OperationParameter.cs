using Microsoft.OpenApi;

namespace ChargeGateway.OpenApi;

/// <summary>What the OpenAPI document says of a parameter, or of a header that the endpoint reads by itself.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is.</param>
/// <param name="Example">One that could stand there.</param>
/// <param name="In">Where it stands.</param>
sealed record OperationParameter(string Name, string Description, string Example, ParameterLocation In = ParameterLocation.Path);
