using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Drivers.Lektrico.Calls;

/// <summary>Local API, 5.2.</summary>
static class StopChargingCall
{
    public static async Task<Reply> SendAsync(BoxCall call, StopCharging command, CancellationToken ct)
    {
        call.Check(command.Connector);
        if (command.Transaction is { } wanted && call.Sessions.Running?.Id != wanted)
            throw call.Conflict($"has no charge {wanted} running; look at its connector");
        if (!call.Sessions.IsCharge) throw call.Conflict("has no charge running; look at its connector");
        var stopped = await call.Api.StopAsync(ct).ConfigureAwait(false);
        if (stopped) await call.Sessions.StoppedAsync("Remote", ct).ConfigureAwait(false);
        return BoxCall.Reply(stopped);
    }
}
