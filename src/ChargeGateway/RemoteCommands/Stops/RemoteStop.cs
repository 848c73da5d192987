using System.Text.Json.Serialization;

namespace ChargeGateway.RemoteCommands.Stops;

/// <summary>A remote stop of one charge.</summary>
sealed record RemoteStop : IRemoteCommand
{
    public required Guid Id { get; init; }

    public required string ChargePointId { get; init; }

    /// <summary>Connector number, from 1.</summary>
    public required int Connector { get; init; }

    public required int TransactionId { get; init; }

    public Guid? RemoteStartAttemptId { get; init; }

    public StopInitiator Initiator { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The API key that asked for it, by its name; none where the gateway did.</summary>
    public string? RequestedBy { get; init; }

    public StopState State { get; init; }

    public string? Reason { get; init; }

    public Dispatch Dispatch { get; init; }

    /// <summary>The charger's own word.</summary>
    public string? Status { get; init; }

    public string? ErrorCode { get; init; }

    public bool ResultAvailable { get; init; } = true;

    /// <summary>How often the charger was asked.</summary>
    public int Attempts { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>Until when the charge should have ended.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>When the charger is asked again; only where the gateway itself wants the stop.</summary>
    public DateTimeOffset? NextTryAt { get; init; }

    /// <summary>Whether the charge ended after it was no longer expected to.</summary>
    public bool Late { get; init; }

    /// <summary>Whether the charge had ended before the stop was asked for.</summary>
    public bool AlreadyStopped { get; init; }

    public IReadOnlyList<HistoryEntry> History { get; init; } = [];

    /// <summary>Whether it goes on asking until the charge ends.</summary>
    [JsonIgnore]
    public bool IsPersistent => Initiator == StopInitiator.StopMinutes;

    [JsonIgnore]
    public bool IsOpen => State is StopState.Pending or StopState.Accepted;

    [JsonIgnore]
    public bool IsWatched => State != StopState.Stopped && (IsOpen || IsPersistent || State == StopState.Expired);
}
