using System.Globalization;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Lektrico.Api;
using ChargeGateway.Drivers.Lektrico.Rpc;

namespace ChargeGateway.Drivers.Lektrico.Calls;

/// <summary>
/// Local API, 5.4. The value goes out in the key's own type, which real boxes want; a box that finds the type wrong has not taken it and is
/// given the text that the document asks for.
/// </summary>
static class ChangeConfigurationCall
{
    static readonly string WrongType = RpcErrors.Format.ToString(CultureInfo.InvariantCulture);

    public static async Task<Reply> SendAsync(BoxCall call, ChangeConfiguration command, CancellationToken ct)
    {
        try
        {
            var value = ConfigurationKeys.Typed(command.Key, command.Value);
            return BoxCall.Reply(await call.Api.ConfigureAsync(command.Key, value, ct).ConfigureAwait(false));
        }
        catch (RuleException wrong)
        {
            throw call.Invalid(wrong.Message, wrong);
        }
        catch (ChargePointException failed) when (failed.Failure == Failure.DeviceError && failed.Code == WrongType)
        {
            return BoxCall.Reply(await call.Api.ConfigureAsync(command.Key, command.Value, ct).ConfigureAwait(false));
        }
    }
}
