using ChargeGateway.Core.Groups;

namespace ChargeGateway.Configuration;

/// <summary>A group of chargers in the configuration.</summary>
sealed class GroupOptions
{
    /// <summary>Its id, case-sensitive, 1 to 64 characters.</summary>
    public string Id { get; set; } = "";

    /// <summary>What people call it.</summary>
    public string? Description { get; set; }

    /// <summary>What its chargers may draw together, such as <c>00:00-23:59&gt;0=32</c>; without it they are not balanced.</summary>
    public string? MaxAllocation { get; set; }

    /// <summary>The group as everything else knows it.</summary>
    public Group ToGroup() => new(Id, Description, MaxAllocation, Configured: true);
}
