namespace ChargeGateway.Simulator.Ocpp;

/// <summary>The line could not be opened.</summary>
/// <param name="status">The HTTP status of the refusal; 0 when nobody answered.</param>
/// <param name="cause">What the network said.</param>
public sealed class ConnectRefusedException(int status, Exception cause)
    : IOException($"The line could not be opened (HTTP status {status}): {cause.Message}", cause)
{
    /// <summary>The HTTP status of the refusal; 0 when nobody answered.</summary>
    public int Status { get; } = status;
}
