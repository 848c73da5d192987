namespace ChargeGateway.Core.Groups;

/// <summary>The groups and which charger is in which: those of the configuration, which wins, and those made at run time.</summary>
public interface IGroupDirectory
{
    /// <summary>Goes up with every change, so that readers can tell that something changed.</summary>
    long Version { get; }

    /// <summary>All groups in the order in which they were made; <see cref="Group.DefaultId"/> is always among them.</summary>
    IReadOnlyList<Group> All { get; }

    /// <summary>A group.</summary>
    /// <param name="id">Its id, case-sensitive.</param>
    /// <returns>None where there is no such group.</returns>
    Group? Find(string id);

    /// <summary>
    /// Makes a group or changes it; on disk when this returns. Of a group of the configuration only <see cref="Group.Suspended"/> changes.
    /// </summary>
    /// <param name="group">The group as it is to be.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <exception cref="ArgumentException">The id is not one that a group can have.</exception>
    Task SetAsync(Group group, CancellationToken ct);

    /// <summary>Takes a group out of the store. Its chargers, where it still has any, are in <see cref="Group.DefaultId"/> then.</summary>
    /// <param name="id">Its id, case-sensitive.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <returns>False where there is no such group, the configuration has it, or it is <see cref="Group.DefaultId"/>.</returns>
    Task<bool> DeleteAsync(string id, CancellationToken ct);

    /// <summary>
    /// A charger as its group sees it; never none: without any entry it is in <see cref="Group.DefaultId"/>, its alias is its name.
    /// </summary>
    /// <param name="chargePointId">The charger; whether it is registered is not asked.</param>
    GroupMember Member(string chargePointId);

    /// <summary>The registered chargers of a group, by id.</summary>
    /// <param name="groupId">The group; an unknown one has none.</param>
    IReadOnlyList<GroupMember> Members(string groupId);

    /// <summary>
    /// Puts a charger into a group and changes what the group knows of it; on disk when this returns. What the configuration says of it stays.
    /// </summary>
    /// <param name="member">The charger as it is to be.</param>
    /// <param name="ct">Gives up waiting.</param>
    Task SetMemberAsync(GroupMember member, CancellationToken ct);

    /// <summary>Forgets what groups know of a charger that is deleted.</summary>
    /// <param name="chargePointId">The charger.</param>
    /// <param name="ct">Gives up waiting.</param>
    Task RemoveMemberAsync(string chargePointId, CancellationToken ct);
}
