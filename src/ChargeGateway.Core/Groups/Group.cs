namespace ChargeGateway.Core.Groups;

/// <summary>Chargers that share a supply.</summary>
/// <param name="Id">Its id, case-sensitive, 1 to 64 characters.</param>
/// <param name="Description">What people call it.</param>
/// <param name="MaxAllocation">
/// What its chargers may draw together, as a schedule (see <see cref="Balancing.Allocation.AllocationSchedule"/>), A per phase. Without it the
/// group is not balanced: nothing is ever sent to its chargers.
/// </param>
/// <param name="Suspended">Whether balancing rests: nothing is sent, and what was last offered stays.</param>
/// <param name="Configured">Whether it stands in the configuration, which then wins over the store.</param>
public sealed record Group(string Id, string? Description = null, string? MaxAllocation = null, bool Suspended = false, bool Configured = false)
{
    /// <summary>The group of chargers that name none. It is always there.</summary>
    public const string DefaultId = "Default";

    /// <summary>The longest id that is taken.</summary>
    public const int MaxIdLength = 64;

    /// <summary>Whether its chargers are balanced.</summary>
    public bool IsBalanced => !string.IsNullOrEmpty(MaxAllocation);

    /// <summary>Whether a text can be a group's id: 1 to 64 characters, none of them a control character or a slash.</summary>
    /// <param name="id">The text.</param>
    public static bool IsValidId(string id) => id.Length is > 0 and <= MaxIdLength && !id.Any(c => char.IsControl(c) || c == '/');
}
