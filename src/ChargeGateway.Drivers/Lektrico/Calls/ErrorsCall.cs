using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Lektrico.State;

namespace ChargeGateway.Drivers.Lektrico.Calls;

/// <summary>Local API, 5.8 to 5.10.</summary>
static class ErrorsCall
{
    public static async Task<Reply> GetAsync(BoxCall call, GetErrors command, CancellationToken ct)
    {
        var active = await call.Api.ActiveErrorsAsync(ct).ConfigureAwait(false);
        var logged = await Optional.TryAsync(() => call.Api.LoggedErrorsAsync(ct)).ConfigureAwait(false);
        return new ErrorsReply(Reply.Accepted, active.Names, logged?.Names ?? []);
    }

    public static async Task<Reply> ResetAsync(BoxCall call, ResetErrors command, CancellationToken ct) =>
        BoxCall.Reply(await call.Api.ResetErrorsAsync(ct).ConfigureAwait(false));
}
