using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Drivers.Lektrico.Calls;

/// <summary>Local API, 5.14: the box looks for newer firmware at its maker's and installs it. It takes none from elsewhere.</summary>
static class UpdateFirmwareCall
{
    public static async Task<Reply> SendAsync(BoxCall call, UpdateFirmware command, CancellationToken ct)
    {
        if (!string.IsNullOrEmpty(command.Location)) throw call.Invalid("it takes firmware from its maker only; leave location empty");
        if (command.RetrieveDate is not null) throw call.Invalid("it looks for firmware at once; leave retrieveDate out");
        return BoxCall.Reply(await call.Api.UpdateFirmwareAsync(ct).ConfigureAwait(false));
    }
}
