namespace ChargeGateway.Core.Balancing;

/// <summary>An option that is out of range.</summary>
/// <param name="Key">The option.</param>
/// <param name="Value">What it says.</param>
/// <param name="Expected">What it might say.</param>
public sealed record OptionComplaint(string Key, string Value, string Expected);
