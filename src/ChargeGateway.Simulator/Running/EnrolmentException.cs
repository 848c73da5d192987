namespace ChargeGateway.Simulator.Running;

/// <summary>The gateway does not register a virtual charger.</summary>
/// <param name="message">What it said, for people.</param>
sealed class EnrolmentException(string message) : Exception(message);
