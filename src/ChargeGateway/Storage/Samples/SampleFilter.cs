namespace ChargeGateway.Storage.Samples;

/// <summary>Which measured values are wanted; what is left out does not matter.</summary>
/// <param name="From">Those taken then or later.</param>
/// <param name="To">Those taken before.</param>
sealed record SampleFilter(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>Those of this charger.</summary>
    public string? ChargePointId { get; init; }

    /// <summary>Those of these chargers.</summary>
    public IReadOnlyList<string>? Chargers { get; init; }

    /// <summary>Those of this connector.</summary>
    public int? Connector { get; init; }

    /// <summary>Those of this charge.</summary>
    public int? TransactionId { get; init; }

    /// <summary>Those of charges of this id tag, in any letter case.</summary>
    public string? IdTag { get; init; }

    /// <summary>Those of this measurand.</summary>
    public string? Measurand { get; init; }
}
