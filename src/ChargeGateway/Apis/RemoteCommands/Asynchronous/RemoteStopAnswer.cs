using ChargeGateway.RemoteCommands;
using ChargeGateway.RemoteCommands.Stops;

namespace ChargeGateway.Apis.RemoteCommands.Asynchronous;

/// <summary>A remote stop as it is now.</summary>
sealed record RemoteStopAnswer
{
    /// <summary>Its id.</summary>
    public required Guid ReferenceId { get; init; }

    /// <summary>Where it stands.</summary>
    public StopState State { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>The charger's own word.</summary>
    public string? OcppStatus { get; init; }

    /// <summary>The charger's own error code.</summary>
    public string? OcppErrorCode { get; init; }

    /// <summary>Whether the charger tells results.</summary>
    public bool ResultAvailable { get; init; }

    /// <summary>The charger.</summary>
    public required string CpId { get; init; }

    /// <summary>The connector.</summary>
    public Guid CpConnectorUuid { get; init; }

    /// <summary>The connector's number.</summary>
    public int Connector { get; init; }

    /// <summary>The charge.</summary>
    public Guid TransactionUuid { get; init; }

    /// <summary>The charge by the gateway's number.</summary>
    public int TransactionId { get; init; }

    /// <summary>The attempt that it was named by, or whose time is over.</summary>
    public Guid? RemoteStartAttemptId { get; init; }

    /// <summary>Who asked: a caller, or the gateway since the time of an attempt is over.</summary>
    public StopInitiator Initiator { get; init; }

    /// <summary>How often the charger was asked.</summary>
    public int Attempts { get; init; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset RequestedAt { get; init; }

    /// <summary>When the charger answered.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>When the charge ended.</summary>
    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>Whether the charge ended after it was no longer expected to.</summary>
    public bool Late { get; init; }

    /// <summary>Whether the charge had ended before.</summary>
    public bool AlreadyStopped { get; init; }

    /// <summary>What happened, oldest first.</summary>
    public IReadOnlyList<HistoryEntry> History { get; init; } = [];
}
