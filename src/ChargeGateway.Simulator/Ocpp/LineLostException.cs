namespace ChargeGateway.Simulator.Ocpp;

/// <summary>There is no line to the central system, or it broke before the answer came.</summary>
public sealed class LineLostException(string message, Exception? cause = null) : IOException(message, cause);
