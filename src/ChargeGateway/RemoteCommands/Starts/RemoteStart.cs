using System.Text.Json.Serialization;

namespace ChargeGateway.RemoteCommands.Starts;

/// <summary>A remote start attempt: from the request over the charger's answer to the charge that it began, and that charge's end.</summary>
sealed record RemoteStart : IRemoteCommand
{
    public required Guid Id { get; init; }

    public required string ChargePointId { get; init; }

    /// <summary>Connector number, from 1; without it the charger chooses.</summary>
    public int? Connector { get; init; }

    public required string IdTag { get; init; }

    public string? ExternalReference { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The API key that asked for it, by its name.</summary>
    public string? RequestedBy { get; init; }

    /// <summary>A charge that begins later is not this attempt's.</summary>
    public required DateTimeOffset ValidUntil { get; init; }

    /// <summary>How long the charge may last, minutes.</summary>
    public int? StopMinutes { get; init; }

    /// <summary>Whether it waits for a charger that is not there.</summary>
    public bool QueueIfOffline { get; init; }

    /// <summary>Whether the charger is asked again when it gives up waiting for a car.</summary>
    public bool RetryUntilValid { get; init; }

    public StartState State { get; init; }

    public string? Reason { get; init; }

    public Dispatch Dispatch { get; init; }

    /// <summary>The charger's own word.</summary>
    public string? Status { get; init; }

    public string? ErrorCode { get; init; }

    public bool ResultAvailable { get; init; } = true;

    /// <summary>What the charger seems to be doing about it, such as <see cref="Reasons.PlugInTimeout"/>.</summary>
    public string? Hint { get; init; }

    /// <summary>Whether the connector was seen waiting for a car since the charger was asked.</summary>
    public bool SawPreparing { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>When it came to a state that it does not leave.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The number of the start on OCPP 2.x, known once the charger accepted it; its charge bears the same.</summary>
    public int? RemoteStartId { get; init; }

    public int? TransactionId { get; init; }

    /// <summary>A charge that began when the attempt was over already.</summary>
    public int? LateTransactionId { get; init; }

    public string? StopReason { get; init; }

    /// <summary>The energy charged, Wh.</summary>
    public decimal? Energy { get; init; }

    /// <summary>When the gateway stops the charge.</summary>
    public DateTimeOffset? StopDueAt { get; init; }

    /// <summary>The stop that the gateway asked for then.</summary>
    public Guid? StopId { get; init; }

    public IReadOnlyList<HistoryEntry> History { get; init; } = [];

    /// <summary>Whether a charge may still begin.</summary>
    [JsonIgnore]
    public bool IsLive => State is StartState.Pending or StartState.Accepted;

    /// <summary>Whether the gateway is still to stop the charge.</summary>
    [JsonIgnore]
    public bool AwaitsStop => StopDueAt is not null && StopId is null;

    [JsonIgnore]
    public bool IsWatched => IsLive || State == StartState.Started || AwaitsStop;
}
