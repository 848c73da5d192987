namespace ChargeGateway.Balancing;

/// <summary>When a group is next looked at.</summary>
sealed class GroupTimer
{
    public DateTimeOffset LookAt { get; set; }

    /// <summary>When the second step of the last look is due; none where there is none.</summary>
    public DateTimeOffset? RaiseAt { get; set; }

    public DateTimeOffset Next => RaiseAt ?? LookAt;
}
