namespace ChargeGateway.Drivers.Ocpp.Messages;

/// <summary>A message cannot be used.</summary>
/// <param name="code">The error code that a CALLERROR would carry.</param>
/// <param name="text">What is wrong: one or several faults, of what was sent only names of properties.</param>
sealed class MessageException(OcppErrorCode code, string text) : Exception(text)
{
    public OcppErrorCode Code { get; } = code;
}
