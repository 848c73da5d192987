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

    /// <summary>Reads the value where it is not stored but seen.</summary>
    public Func<string>? Live { get; init; }

    /// <summary>The type of the value in the words of OCPP 2.x (DataEnumType).</summary>
    public string DataType { get; init; } = "string";

    /// <summary>Its unit; none without.</summary>
    public string? Unit { get; init; }

    /// <summary>The words that are possible, separated by commas; none where any is.</summary>
    public string? Values { get; init; }

    /// <summary>The greatest number that is possible; none without limit.</summary>
    public double? Most { get; init; }

    /// <summary>The value as it is now.</summary>
    public string Now => Live?.Invoke() ?? Value;

    /// <summary>The value that waits for the restart.</summary>
    public string? Pending { get; init; }
}
