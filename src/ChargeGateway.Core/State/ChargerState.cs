using System.Collections.Immutable;
using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Core.State;

/// <summary>What is known of a charger now.</summary>
/// <param name="Id">Its id.</param>
public sealed record ChargerState(string Id)
{
    /// <summary>Since when it is connected; none while it is not.</summary>
    public DateTimeOffset? OnlineSince { get; init; }

    /// <summary>Since when it is gone; none before it was ever there or while it is connected.</summary>
    public DateTimeOffset? OfflineSince { get; init; }

    /// <summary>The driver that reaches or last reached it.</summary>
    public string? Driver { get; init; }

    /// <summary>The protocol on its line, or on its last one.</summary>
    public string? Protocol { get; init; }

    /// <summary>When it last booted, by the gateway's clock.</summary>
    public DateTimeOffset? BootedAt { get; init; }

    /// <summary>What it said of itself.</summary>
    public ChargerIdentity? Identity { get; init; }

    /// <summary>Its connectors by number, 0 included where the charger speaks of it.</summary>
    public ImmutableSortedDictionary<int, ConnectorState> Connectors { get; init; } = ImmutableSortedDictionary<int, ConnectorState>.Empty;

    /// <summary>Whether it is connected.</summary>
    public bool IsOnline => OnlineSince is not null;
}
