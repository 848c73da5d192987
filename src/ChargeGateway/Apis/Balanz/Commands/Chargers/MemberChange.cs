using ChargeGateway.Core.Groups;

namespace ChargeGateway.Apis.Balanz.Commands.Chargers;

/// <summary>Changes what a group knows of a charger.</summary>
static class MemberChange
{
    public const int MostConnectors = 100;

    /// <summary>Saves the change; the alias is also the charger's name where the gateway keeps that.</summary>
    /// <returns>Whether all of it holds: what the configuration says of a charger stays.</returns>
    public static async Task<bool> SaveAsync(BalanzContext context, GroupMember member, CancellationToken ct)
    {
        if (context.Directory.Find(member.ChargePointId) is { Configured: false } charger && charger.Name != member.Alias)
            await context.Directory.UpdateAsync(charger with { Name = member.Alias }, ct).ConfigureAwait(false);
        await context.Groups.SetMemberAsync(member, ct).ConfigureAwait(false);
        return context.Groups.Member(member.ChargePointId) == member;
    }
}
