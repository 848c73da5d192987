namespace ChargeGateway.Simulator.Ocpp;

/// <summary>One configuration key.</summary>
/// <param name="Key">Its name; compared without regard to case.</param>
/// <param name="Value">Its value.</param>
sealed record ConfigurationEntry(string Key, string Value)
{
    public bool ReadOnly { get; init; }

    /// <summary>Whether its value is never shown.</summary>
    public bool WriteOnly { get; init; }

    /// <summary>Whether a new value counts after the next restart only.</summary>
    public bool NeedsReboot { get; init; }

    /// <summary>Whether a value is possible.</summary>
    public Func<string, bool> Allows { get; init; } = _ => true;

    /// <summary>The value that waits for the restart.</summary>
    public string? Pending { get; init; }
}
