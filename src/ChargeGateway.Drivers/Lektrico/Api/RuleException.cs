namespace ChargeGateway.Drivers.Lektrico.Api;

/// <summary>Parameters break a documented rule.</summary>
sealed class RuleException(string message) : Exception(message);
