using ChargeGateway.Core.Tags;

namespace ChargeGateway.Configuration;

/// <summary>An id tag in the configuration.</summary>
sealed class TagOptions
{
    /// <summary>Its id; letter case does not matter.</summary>
    public string Id { get; set; } = "";

    /// <summary>A name for people.</summary>
    public string? Name { get; set; }

    /// <summary>The group that it belongs to.</summary>
    public string? Parent { get; set; }

    /// <summary>Until when it may charge; without it for ever.</summary>
    public DateTimeOffset? Expires { get; set; }

    /// <summary>Whether it may not charge now.</summary>
    public bool Blocked { get; set; }

    /// <summary>The priority of its charges in load balancing; without it the charger's counts.</summary>
    public int? Priority { get; set; }

    /// <summary>What people want to know of it.</summary>
    public string? Description { get; set; }

    /// <summary>The tag as everything else knows it.</summary>
    public Tag ToTag() => new(Id, Name, Parent, Expires, Blocked) { Priority = Priority, Description = Description };
}
