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

    /// <summary>The tag as everything else knows it.</summary>
    public Tag ToTag() => new(Id, Name, Parent, Expires, Blocked);
}
