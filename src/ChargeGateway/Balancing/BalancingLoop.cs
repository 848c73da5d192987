using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Groups;
using ChargeGateway.Core.State;
using ChargeGateway.Storage.Groups;

namespace ChargeGateway.Balancing;

/// <summary>
/// Looks at each balanced group at its time and has sent what comes of it. What may be given more is on disk before it is asked for. Without a
/// balanced group it does nothing.
/// </summary>
sealed class BalancingLoop(
    Balancer balancer,
    BalancingSettings settings,
    IGroupDirectory groups,
    IChargerDirectory chargers,
    SituationReader reader,
    OrderSender sender,
    OfferStore offers,
    StateBoard board,
    TimeProvider time,
    ILogger<BalancingLoop> logger) : BackgroundService
{
    static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    readonly Dictionary<string, GroupTimer> timers = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> told = new(StringComparer.Ordinal);
    readonly DateTimeOffset began = time.GetUtcNow();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var (key, counted) in await offers.LoadAsync(stoppingToken)) balancer.Restore(key, counted, began);
        await Task.Delay(TimeSpan.FromSeconds(settings.Current.FirstWait), time, stoppingToken);
        while (true)
        {
            try
            {
                await SleepAsync(await WorkAsync(stoppingToken), stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                logger.LogError(failed, "Load balancing failed; it goes on with the next look");
                await Task.Delay(Idle, time, stoppingToken);
            }
        }
    }

    async Task<DateTimeOffset> WorkAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var isOn = settings.Current.RunInterval > 0;
        var balanced = groups.All.Where(group => group.IsBalanced && isOn).ToDictionary(group => group.Id, StringComparer.Ordinal);
        foreach (var gone in timers.Keys.Where(id => !balanced.ContainsKey(id)).ToList()) timers.Remove(gone);
        var members = balanced.Count == 0
            ? Enumerable.Empty<GroupMember>().ToLookup(member => member.GroupId)
            : chargers.All.Select(charger => groups.Member(charger.Id)).ToLookup(member => member.GroupId);
        var orders = balanced.Values.SelectMany(group => Due(group, members[group.Id], now)).ToList();
        orders.AddRange(Release(balanced, members, now));
        await SaveAsync(orders, ct);
        foreach (var order in orders) _ = sender.SendAsync(order, ct);
        return timers.Values.Select(timer => timer.Next).DefaultIfEmpty(now + Idle).Min();
    }

    /// <summary>What cannot be kept over a restart is not asked for.</summary>
    async Task SaveAsync(List<Order> orders, CancellationToken ct)
    {
        try
        {
            await offers.SaveAsync(balancer.Counted(), ct);
        }
        catch
        {
            var unsent = new OrderOutcome(OrderResult.Refused, "it was not asked, as its offer could not be stored");
            foreach (var order in orders) balancer.Complete(order, unsent, time.GetUtcNow());
            throw;
        }
    }

    IReadOnlyList<Order> Due(Group group, IEnumerable<GroupMember> members, DateTimeOffset now)
    {
        var later = now.AddSeconds(settings.Current.RunInterval);
        if (!timers.TryGetValue(group.Id, out var timer)) timers[group.Id] = timer = new GroupTimer { LookAt = later };
        if (timer.Next > now) return [];
        timer.LookAt = later;
        if (timer.RaiseAt is not null)
        {
            timer.RaiseAt = null;
            return balancer.Raise(reader.Read(group, members), now);
        }

        var step = balancer.Look(reader.Read(group, members), now);
        timer.RaiseAt = step.RaiseAt;
        Tell(group.Id);
        return step.Orders;
    }

    IReadOnlyList<Order> Release(Dictionary<string, Group> balanced, ILookup<string, GroupMember> members, DateTimeOffset now)
    {
        var keys = balanced.Keys.SelectMany(id => members[id]).SelectMany(reader.Connectors).Select(snapshot => snapshot.Key).ToHashSet();
        return balancer.Release(balanced.Keys.ToHashSet(StringComparer.Ordinal), keys, id => board.Find(id)?.IsOnline == true, now);
    }

    /// <summary>What is wrong is logged when it changes, not at every look.</summary>
    void Tell(string groupId)
    {
        var notices = string.Join(' ', balancer.Group(groupId)?.Notices ?? []);
        if (told.GetValueOrDefault(groupId, "") == notices) return;
        told[groupId] = notices;
        if (notices.Length > 0) logger.LogWarning("Group {Group}: {Notices}", groupId, notices);
        else logger.LogInformation("Group {Group}: all is well again", groupId);
    }

    async Task SleepAsync(DateTimeOffset until, CancellationToken ct)
    {
        var wait = until - time.GetUtcNow();
        if (wait > TimeSpan.Zero) await Task.Delay(wait, time, ct);
    }
}
