using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Groups;

namespace ChargeGateway.Storage.Groups;

/// <summary>The groups and their chargers: those of the configuration, which wins, and those in the store.</summary>
sealed class GroupDirectory : IGroupDirectory
{
    static readonly Group Default = new(Group.DefaultId, "Chargers that name no group");

    readonly GatewayStore store;
    readonly IChargerDirectory chargers;
    readonly IReadOnlyList<Group> configuredGroups;
    readonly Dictionary<string, ConfiguredMember> configuredMembers;
    volatile IReadOnlyList<Group> groups = [];
    volatile Dictionary<string, Group> byId = new(StringComparer.Ordinal);
    volatile Dictionary<string, GroupMember> members = new(StringComparer.Ordinal);
    long version;

    GroupDirectory(
        GatewayStore store, IChargerDirectory chargers, IReadOnlyList<Group> configuredGroups, IEnumerable<ConfiguredMember> configuredMembers)
    {
        this.store = store;
        this.chargers = chargers;
        this.configuredGroups = configuredGroups;
        this.configuredMembers = configuredMembers.ToDictionary(member => member.ChargePointId, StringComparer.Ordinal);
    }

    /// <summary>Opens the directory.</summary>
    /// <param name="store">Where groups that are made at run time are kept.</param>
    /// <param name="chargers">Which chargers there are.</param>
    /// <param name="configuredGroups">The groups of the configuration.</param>
    /// <param name="configuredMembers">What the configuration says of chargers in their groups.</param>
    /// <param name="logger">Told which chargers name a group that is not there.</param>
    /// <param name="ct">Gives up waiting.</param>
    public static async Task<GroupDirectory> LoadAsync(
        GatewayStore store,
        IChargerDirectory chargers,
        IEnumerable<Group> configuredGroups,
        IEnumerable<ConfiguredMember> configuredMembers,
        ILogger<GroupDirectory> logger,
        CancellationToken ct)
    {
        var fromConfiguration = configuredGroups.Select(group => group with { Configured = true }).ToList();
        var directory = new GroupDirectory(store, chargers, fromConfiguration, configuredMembers);
        directory.Take(await store.ReadAsync(GroupTable.All, ct).ConfigureAwait(false));
        foreach (var member in await store.ReadAsync(MemberTable.All, ct).ConfigureAwait(false))
            directory.members[member.ChargePointId] = member;
        foreach (var member in directory.configuredMembers.Values.Where(member => member.GroupId is { } id && directory.Find(id) is null))
        {
            logger.LogWarning(
                "Charger {Charger} is to be in group {Group}, which is not there; it is in {Default}, until that group is made",
                member.ChargePointId,
                member.GroupId,
                Group.DefaultId);
        }

        return directory;
    }

    /// <inheritdoc />
    public long Version => Interlocked.Read(ref version);

    /// <inheritdoc />
    public IReadOnlyList<Group> All => groups;

    /// <inheritdoc />
    public Group? Find(string id) => byId.GetValueOrDefault(id);

    /// <inheritdoc />
    public async Task SetAsync(Group group, CancellationToken ct)
    {
        if (!Group.IsValidId(group.Id)) throw new ArgumentException($"'{group.Id}' cannot be a group's id.", nameof(group));
        await store.WriteAsync(connection => GroupTable.Save(connection, group), Take, ct).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public async Task<bool> DeleteAsync(string id, CancellationToken ct)
    {
        if (id == Group.DefaultId || Find(id) is null or { Configured: true }) return false;
        await store.WriteAsync(connection => GroupTable.Delete(connection, id), Take, ct).ConfigureAwait(false);
        return true;
    }

    /// <inheritdoc />
    public GroupMember Member(string chargePointId)
    {
        var stored = members.GetValueOrDefault(chargePointId) ?? new GroupMember(chargePointId);
        var member = configuredMembers.TryGetValue(chargePointId, out var configured) ? configured.Over(stored) : stored;
        return member with
        {
            GroupId = Find(member.GroupId) is null ? Group.DefaultId : member.GroupId,
            Alias = member.Alias ?? Name(chargePointId),
        };
    }

    /// <inheritdoc />
    public IReadOnlyList<GroupMember> Members(string groupId) =>
        [.. chargers.All.Select(charger => Member(charger.Id)).Where(member => member.GroupId == groupId)
            .OrderBy(member => member.ChargePointId, StringComparer.Ordinal)];

    /// <inheritdoc />
    public Task SetMemberAsync(GroupMember member, CancellationToken ct)
    {
        var kept = member.Alias == Name(member.ChargePointId) ? member with { Alias = null } : member;
        return store.WriteAsync(connection => MemberTable.Save(connection, kept), Take, ct);
    }

    /// <inheritdoc />
    public Task RemoveMemberAsync(string chargePointId, CancellationToken ct) =>
        store.WriteAsync(connection => MemberTable.Delete(connection, chargePointId), _ => Drop(chargePointId), ct);

    string Name(string chargePointId) => chargers.Find(chargePointId)?.Name ?? chargePointId;

    void Take(IReadOnlyList<Group> stored)
    {
        var configured = configuredGroups.Select(group => group with { Suspended = stored.Any(row => row.Id == group.Id && row.Suspended) }).ToList();
        var all = configured.Concat(stored.Where(row => configured.All(group => group.Id != row.Id))).ToList();
        if (all.All(group => group.Id != Group.DefaultId)) all.Add(Default);
        (groups, byId) = (all, all.ToDictionary(group => group.Id, StringComparer.Ordinal));
        Interlocked.Increment(ref version);
    }

    void Take(GroupMember member)
    {
        members = new Dictionary<string, GroupMember>(members, StringComparer.Ordinal) { [member.ChargePointId] = member };
        Interlocked.Increment(ref version);
    }

    void Drop(string chargePointId)
    {
        var rest = new Dictionary<string, GroupMember>(members, StringComparer.Ordinal);
        rest.Remove(chargePointId);
        members = rest;
        Interlocked.Increment(ref version);
    }
}
