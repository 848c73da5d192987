using System.Globalization;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>
/// OCPP 1.6 edition 2, 5.3; OCPP 2.0.1 part 2, B05. A new AuthorizationKey or BasicAuthPassword is the charger's password from then on; its security
/// profile is never lowered (security whitepaper, A05).
/// </summary>
static class ChangeConfigurationCall
{
    public static async Task<Reply> SendAsync(OcppChargePoint charger, ChangeConfiguration command, CancellationToken ct)
    {
        RefuseLowerProfile(charger, command);
        return IsPassword(charger, command)
            ? await PasswordChange.SendAsync(charger, command.Value, () => ChangeAsync(charger, command, ct), reply => reply.Status).ConfigureAwait(false)
            : await ChangeAsync(charger, command, ct).ConfigureAwait(false);
    }

    static bool IsPassword(OcppChargePoint charger, ChangeConfiguration command) => charger.Version.IsV2()
        ? VariableName.TryParse(command.Key, out var name) && name.Is(VariableName.Password)
        : command.Key == "AuthorizationKey";

    static async Task<Reply> ChangeAsync(OcppChargePoint charger, ChangeConfiguration command, CancellationToken ct) => new(charger.Version.IsV2()
        ? await SendV2Async(charger, command, ct).ConfigureAwait(false)
        : await SendV16Async(charger, command, ct).ConfigureAwait(false));

    static async Task<string> SendV16Async(OcppChargePoint charger, ChangeConfiguration command, CancellationToken ct)
    {
        var request = new ChangeConfigurationRequest { Key = command.Key, Value = command.Value };
        return (await charger.CallAsync(request, ct).ConfigureAwait(false)).Status!;
    }

    static async Task<string> SendV2Async(OcppChargePoint charger, ChangeConfiguration command, CancellationToken ct)
    {
        if (!VariableName.TryParse(command.Key, out var name))
        {
            throw new ChargePointException(
                Failure.Invalid,
                charger.Id,
                $"Charger {charger.Id} speaks {charger.Protocol}, where a key is Component.Variable, such as OCPPCommCtrlr.HeartbeatInterval.");
        }

        var data = new V2.SetVariableData { Component = name.Component, Variable = name.Variable, AttributeValue = command.Value };
        var answer = await charger.CallAsync(new V2.SetVariablesRequest { SetVariableData = [data] }, ct).ConfigureAwait(false);
        return answer.SetVariableResult is [{ AttributeStatus: { } word }, ..] ? word : Reply.Rejected;
    }

    static void RefuseLowerProfile(OcppChargePoint charger, ChangeConfiguration command)
    {
        var present = charger.IsAuthenticated ? 1 : 0;
        if (command.Key == "SecurityProfile" && int.TryParse(command.Value, CultureInfo.InvariantCulture, out var wanted) && wanted < present)
        {
            throw new ChargePointException(
                Failure.Invalid, charger.Id, $"Charger {charger.Id} runs security profile {present}; it is never lowered by a command. Change it at the charger.");
        }
    }
}
