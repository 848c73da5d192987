namespace ChargeGateway.Simulator.Ocpp;

/// <summary>
/// A CALLERROR: thrown where the central system answered with one, and thrown by an answer of your own to send one (OCPP-J 1.6, 4.2.3).
/// </summary>
/// <param name="code">The error code, such as <c>NotImplemented</c>.</param>
/// <param name="description">The description, possibly empty.</param>
public sealed class CallErrorException(string code, string description = "") : Exception($"CALLERROR {code}: {description}")
{
    /// <summary>The error code.</summary>
    public string Code { get; } = code;

    /// <summary>The description.</summary>
    public string Description { get; } = description;
}
