namespace ChargeGateway.Drivers.Ocpp.Wire;

/// <summary>The charger answered a CALL with a CALLERROR.</summary>
sealed class CallErrorException(string code, string description) : Exception($"{code}: {description}")
{
    public string Code { get; } = code;

    public string Description { get; } = description;
}
