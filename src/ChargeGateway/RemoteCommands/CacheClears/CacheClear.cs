using System.Text.Json.Serialization;

namespace ChargeGateway.RemoteCommands.CacheClears;

/// <summary>A request to empty a charger's authorisation cache.</summary>
sealed record CacheClear : IRemoteCommand
{
    public required Guid Id { get; init; }

    public required string ChargePointId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The API key that asked for it, by its name.</summary>
    public string? RequestedBy { get; init; }

    public CacheClearState State { get; init; }

    public string? Reason { get; init; }

    /// <summary>The charger's own word.</summary>
    public string? Status { get; init; }

    public string? ErrorCode { get; init; }

    public bool ResultAvailable { get; init; } = true;

    public DateTimeOffset? SentAt { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>Whether the answer came when it was no longer expected.</summary>
    public bool Late { get; init; }

    [JsonIgnore]
    public bool IsWatched => State == CacheClearState.Pending;
}
