namespace ChargeGateway.Core.Replies;

/// <summary>One configuration key of a charger.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Readonly">Whether it cannot be changed.</param>
/// <param name="Value">Its value as text; none where it is not set or may not be read.</param>
public sealed record ConfigurationKey(string Key, bool Readonly, string? Value);
