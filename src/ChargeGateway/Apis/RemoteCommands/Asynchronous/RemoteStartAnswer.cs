using ChargeGateway.RemoteCommands;
using ChargeGateway.RemoteCommands.Starts;

namespace ChargeGateway.Apis.RemoteCommands.Asynchronous;

/// <summary>A remote start attempt as it is now.</summary>
sealed record RemoteStartAnswer
{
    /// <summary>Its id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Where it stands.</summary>
    public StartState State { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>What the charger seems to be doing about it: <c>PlugInTimeout</c>, no car came in time.</summary>
    public string? Hint { get; init; }

    /// <summary>How far it has come on its way to the charger.</summary>
    public Dispatch Dispatch { get; init; }

    /// <summary>The charger's own word.</summary>
    public string? OcppStatus { get; init; }

    /// <summary>The charger's own error code.</summary>
    public string? OcppErrorCode { get; init; }

    /// <summary>Whether the charger tells results.</summary>
    public bool ResultAvailable { get; init; }

    /// <summary>The charger.</summary>
    public required string CpId { get; init; }

    /// <summary>The connector; null while the charger has not chosen one.</summary>
    public Guid? CpConnectorUuid { get; init; }

    /// <summary>The connector's number.</summary>
    public int? Connector { get; init; }

    /// <summary>The id tag that the charge is booked on.</summary>
    public required string IdTag { get; init; }

    /// <summary>The caller's own reference.</summary>
    public string? ExternalReference { get; init; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the charger was last asked.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>When the charger answered.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>Until when the charge must have begun.</summary>
    public DateTimeOffset ValidUntil { get; init; }

    /// <summary>When the charge began.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When the charge ended.</summary>
    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>The charge.</summary>
    public Guid? TransactionUuid { get; init; }

    /// <summary>The charge by the gateway's number.</summary>
    public int? TransactionId { get; init; }

    /// <summary>The charge by the name that it has on the line.</summary>
    public string? OcppTransactionId { get; init; }

    /// <summary>A charge that began when the attempt was over already.</summary>
    public Guid? LateTransactionUuid { get; init; }

    /// <summary>After how many minutes the gateway ends the charge.</summary>
    public int? StopMinutes { get; init; }

    /// <summary>When the gateway ends the charge.</summary>
    public DateTimeOffset? StopDueAt { get; init; }

    /// <summary>How far it has come with that.</summary>
    public required RemoteStartStop Stop { get; init; }

    /// <summary>Why the charge ended, in the charger's word.</summary>
    public string? StopReason { get; init; }

    /// <summary>The energy charged, Wh.</summary>
    public decimal? EnergyWh { get; init; }

    /// <summary>What happened, oldest first.</summary>
    public IReadOnlyList<HistoryEntry> History { get; init; } = [];
}
