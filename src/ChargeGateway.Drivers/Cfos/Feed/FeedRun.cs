using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Cfos.Evses;
using ChargeGateway.Drivers.Cfos.Http.Commands;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Drivers.Cfos.Feed;

/// <summary>
/// Tells a charging manager of a charger, whatever driver reaches it, and has the charger do what the manager answers. While the manager is
/// away its last order stays; while the charger is away the manager hears nothing, which it shows as an error.
/// </summary>
/// <param name="charger">The charger, with the manager it feeds.</param>
/// <param name="context">What the driver stands on.</param>
/// <param name="fleet">Where the charger is asked.</param>
sealed class FeedRun(Charger charger, CfosContext context, IFleet fleet)
{
    const int Connector = 1;
    static readonly TimeSpan Usual = TimeSpan.FromSeconds(3);

    readonly FeedTo target = charger.FeedTo!;
    DateTimeOffset? obeyedSince;
    AjaxEvseOrder? obeyed;
    bool failing;

    public async Task RunAsync(CancellationToken ct)
    {
        var settings = new DeviceSettings { User = target.User, Password = target.Password, AcceptAnyCertificate = target.AcceptAnyCertificate };
        using var link = Connect(settings);
        while (true)
        {
            if (link is not null) await FeedAsync(link, ct).ConfigureAwait(false);
            await Task.Delay(target.Interval ?? Usual, context.Polled.Time, ct).ConfigureAwait(false);
        }
    }

    /// <summary>None where the address is none; then there is nothing to do until it is changed.</summary>
    ManagerLink? Connect(DeviceSettings settings)
    {
        try
        {
            return context.Connect(CfosAddress.ParseHttp(charger.Id, target.Address), settings);
        }
        catch (FormatException wrong)
        {
            context.Polled.Logger.LogError("FeedTo: {Reason}", wrong.Message);
            return null;
        }
    }

    async Task FeedAsync(ManagerLink link, CancellationToken ct)
    {
        if (context.States.Find(charger.Id) is not { IsOnline: true } state) return;
        try
        {
            if (target.Device.StartsWith("M", StringComparison.OrdinalIgnoreCase))
                await link.ChangeAsync(FeedCommands.Meter(target, state, Name), ct).ConfigureAwait(false);
            else await SteerAsync(link, state, ct).ConfigureAwait(false);
            failing = false;
        }
        catch (Exception failed) when (failed is CfosException or ChargePointException)
        {
            if (!failing)
                context.Polled.Logger.LogWarning("{ChargePoint}: feeding {Device} failed: {Reason}", charger.Id, target.Device, failed.Message);
            failing = true;
        }
    }

    async Task SteerAsync(ManagerLink link, ChargerState state, CancellationToken ct)
    {
        var tag = context.Polled.Transactions.Open(charger.Id).LastOrDefault(charge => charge.Connector == Connector)?.IdTag;
        var answer = await link.ChangeAsync(FeedCommands.Evse(target, state, Name, tag), ct).ConfigureAwait(false);
        await ObeyAsync(AjaxEvseOrder.Read(answer), state, ct).ConfigureAwait(false);
    }

    /// <summary>An order counts once, and again for a charger that has come back.</summary>
    async Task ObeyAsync(AjaxEvseOrder order, ChargerState state, CancellationToken ct)
    {
        if (obeyed is not null && obeyed.Limit == order.Limit && obeyedSince == state.OnlineSince) return;
        Command command = order.Limit is { } limit ? new SetChargingLimit(Connector, limit, LimitUnit.A) : new ClearChargingLimit(Connector);
        var reply = await fleet.SendAsync(charger.Id, command, ct).ConfigureAwait(false);
        if (reply.Status == Core.Replies.Reply.Accepted) (obeyed, obeyedSince) = (order, state.OnlineSince);
        else context.Polled.Logger.LogWarning("{ChargePoint} answered an order of {Device} with {Status}", charger.Id, target.Device, reply.Status);
    }

    string Name => charger.Name ?? charger.Id;
}
