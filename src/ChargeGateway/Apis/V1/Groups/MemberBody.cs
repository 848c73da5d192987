using ChargeGateway.Core.Groups;

namespace ChargeGateway.Apis.V1.Groups;

/// <summary>What a group knows of a charger.</summary>
/// <param name="Alias">A second name to call it by.</param>
/// <param name="Description">What people want to know of it.</param>
/// <param name="Priority">The priority of its charges, where neither the tag nor the charge has one; higher wins.</param>
/// <param name="MaxCurrent">The most that one of its connectors gives, A per phase; without it <c>Balancing:DefaultMaxAllocation</c>.</param>
/// <param name="Connectors">How many connectors it has.</param>
/// <param name="FallbackCurrent">
/// What a connector gives while the gateway is away, A per phase; without it <c>Balancing:FallbackAllocation</c>.
/// </param>
sealed record MemberBody(
    string? Alias = null,
    string? Description = null,
    int? Priority = null,
    decimal? MaxCurrent = null,
    int Connectors = 1,
    decimal? FallbackCurrent = null)
{
    const int MostConnectors = 100;
    const decimal MostCurrent = 1000;
    const decimal LeastCharge = 6;

    /// <summary>What is known of a charger.</summary>
    public static MemberBody Of(GroupMember member) =>
        new(member.Alias, member.Description, member.Priority, member.MaxCurrent, member.Connectors, member.FallbackCurrent);

    /// <summary>The charger as it is to be.</summary>
    /// <param name="charger">Its id.</param>
    /// <param name="group">Its group.</param>
    /// <exception cref="BadHttpRequestException">A field is out of range.</exception>
    public GroupMember ToMember(string charger, string group)
    {
        if (MaxCurrent is < 0 or > MostCurrent) throw new BadHttpRequestException($"maxCurrent is {MaxCurrent}, expected 0 to {MostCurrent} A.");
        if (FallbackCurrent is not (null or 0 or (>= LeastCharge and <= MostCurrent)))
            throw new BadHttpRequestException($"fallbackCurrent is {FallbackCurrent}, expected 0 or {LeastCharge} to {MostCurrent} A.");
        if (Connectors is < 1 or > MostConnectors) throw new BadHttpRequestException($"connectors is {Connectors}, expected 1 to {MostConnectors}.");
        return new GroupMember(charger, group)
        {
            Alias = Alias,
            Description = Description,
            Priority = Priority,
            MaxCurrent = MaxCurrent,
            Connectors = Connectors,
            FallbackCurrent = FallbackCurrent,
        };
    }
}
