namespace ChargeGateway.Apis.V1.Chargers;

/// <summary>A charger as <c>/v1</c> shows it.</summary>
sealed record ChargerView
{
    /// <summary>Its id, case-sensitive.</summary>
    public required string Id { get; init; }

    /// <summary>A name for people.</summary>
    public string? Name { get; init; }

    /// <summary>The driver that reaches it.</summary>
    public required string Driver { get; init; }

    /// <summary>The protocol on its line, or on its last one.</summary>
    public string? Protocol { get; init; }

    /// <summary>Where the driver finds it; none for chargers that dial in.</summary>
    public string? Address { get; init; }

    /// <summary>The URL that it dials; none for chargers that are dialled.</summary>
    public string? Url { get; init; }

    /// <summary>Whether it stands in the configuration file and can only be changed there.</summary>
    public bool Configured { get; init; }

    /// <summary>Whether it can be reached now.</summary>
    public bool Online { get; init; }

    /// <summary>Since when it can be reached; none while it cannot.</summary>
    public DateTimeOffset? OnlineSince { get; init; }

    /// <summary>When it was last heard of; none before it ever was.</summary>
    public DateTimeOffset? LastSeen { get; init; }

    /// <summary>When it last introduced itself.</summary>
    public DateTimeOffset? BootedAt { get; init; }

    /// <summary>Who made it.</summary>
    public string? Vendor { get; init; }

    /// <summary>Its model.</summary>
    public string? Model { get; init; }

    /// <summary>Its serial number.</summary>
    public string? SerialNumber { get; init; }

    /// <summary>The firmware that runs on it.</summary>
    public string? Firmware { get; init; }

    /// <summary>The limit of the whole charger; none where none is known.</summary>
    public LimitView? Limit { get; init; }

    /// <summary>Its connectors by number; 0 is its main controller, where it speaks of it.</summary>
    public required IReadOnlyList<ConnectorView> Connectors { get; init; }

    /// <summary>The commands that it has, by name.</summary>
    public required IReadOnlyList<string> Capabilities { get; init; }

    /// <summary>What went wrong lately, newest first.</summary>
    public required IReadOnlyList<ErrorView> Errors { get; init; }
}
