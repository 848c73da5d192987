namespace ChargeGateway.Apis.V1;

/// <summary>A body is a JSON object, but not one with the right fields.</summary>
sealed class WrongFieldsException(string message) : BadHttpRequestException(message);
