using System.Collections.Concurrent;
using ChargeGateway.Apis.Balanz.Logs;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Groups;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Apis.Balanz.Upkeep;

/// <summary>Puts a charger that was registered when it dialled in into the group that is meant for those.</summary>
sealed class Registration(
    IChargerDirectory chargers, IGroupDirectory groups, AuditLog audit, IOptions<BalanzOptions> options, ILogger<Registration> logger) : IOnConnected
{
    readonly ConcurrentDictionary<string, byte> known = new(
        chargers.All.Select(charger => KeyValuePair.Create(charger.Id, (byte)0)), StringComparer.Ordinal);

    public async Task RunAsync(ChargerConnected connected, CancellationToken ct)
    {
        var id = connected.ChargePointId;
        if (!known.TryAdd(id, 0)) return;
        var group = options.Value.AutoRegisterGroup;
        if (groups.Find(group) is null)
        {
            logger.LogWarning("{ChargePoint} cannot be put into group {Group}, which is not there; it is in {Default}", id, group, Group.DefaultId);
            group = Group.DefaultId;
        }

        var member = groups.Member(id);
        if (member.GroupId == Group.DefaultId && group != Group.DefaultId)
            await groups.SetMemberAsync(member with { GroupId = group }, ct).ConfigureAwait(false);
        audit.Note($"[CHARGER-NEW] {id} in group {groups.Member(id).GroupId}, as it dialled in");
    }
}
