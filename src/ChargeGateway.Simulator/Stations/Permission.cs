using ChargeGateway.Simulator.Profiles;

namespace ChargeGateway.Simulator.Stations;

/// <summary>A tag that may charge at a connector.</summary>
sealed record Permission(string IdTag, string? ParentIdTag = null)
{
    /// <summary>What kind of token the tag is, in the protocol's word; none where it does not say.</summary>
    public string? Kind { get; init; }

    /// <summary>The limits that came with a remote start.</summary>
    public ChargingProfile? Profile { get; init; }

    /// <summary>The number that the central system gave its remote start.</summary>
    public int? RemoteStartId { get; init; }

    /// <summary>Until when it waits for the car.</summary>
    public DateTimeOffset Until { get; init; } = DateTimeOffset.MaxValue;
}
