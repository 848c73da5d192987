namespace ChargeGateway.Errors;

/// <summary>Marks an endpoint whose errors have no body.</summary>
sealed class EmptyErrors;
