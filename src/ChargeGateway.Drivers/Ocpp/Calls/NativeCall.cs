using System.Buffers;
using System.Text.Json;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>Any CALL that the version has for a charger, checked before it is sent.</summary>
static class NativeCall
{
    static readonly JsonElement Nothing = JsonElement.Parse("{}");

    public static async Task<Reply> SendAsync(OcppChargePoint charger, Native command, CancellationToken ct)
    {
        var definition = Find(charger, command.Method);
        var request = Read(charger, command, definition);
        if (request is ChangeConfigurationRequest change) return await ChangeConfigurationAsync(charger, change, ct).ConfigureAwait(false);
        if (request is V2.SetVariablesRequest variables && Password(variables) is { } password)
        {
            var set = () => charger.CallAsync(variables, ct);
            return ToReply(await PasswordChange.SendAsync(charger, password, set, PasswordStatus).ConfigureAwait(false));
        }

        try
        {
            return ToReply(await charger.CallAsync(definition.Action, request, definition.Response!, ct).ConfigureAwait(false));
        }
        finally
        {
            charger.LaterLimits.Clear(); // it may have changed them
        }
    }

    static NativeReply ToReply(object answer)
    {
        var result = ToJson(answer);
        var status = result.TryGetProperty("status", out var word) && word.ValueKind == JsonValueKind.String ? word.GetString()! : Reply.Accepted;
        return new NativeReply(status, result);
    }

    /// <summary>The rules for passwords and security profiles hold on this way too.</summary>
    static async Task<Reply> ChangeConfigurationAsync(OcppChargePoint charger, ChangeConfigurationRequest change, CancellationToken ct)
    {
        var command = new ChangeConfiguration(change.Key!, change.Value!);
        var reply = await ChangeConfigurationCall.SendAsync(charger, command, ct).ConfigureAwait(false);
        return new NativeReply(reply.Status, ToJson(new ChangeConfigurationResponse { Status = reply.Status }));
    }

    static string? Password(V2.SetVariablesRequest variables) =>
        variables.SetVariableData.LastOrDefault(data => IsPassword(data.Component, data.Variable))?.AttributeValue;

    static string? PasswordStatus(V2.SetVariablesResponse answer) =>
        answer.SetVariableResult?.LastOrDefault(result => IsPassword(result.Component, result.Variable))?.AttributeStatus;

    static bool IsPassword(V2.Component? component, V2.Variable? variable) =>
        VariableName.Of(component, variable) is { } name && name.Is(VariableName.Password);

    static MessageDefinition Find(OcppChargePoint charger, string method) =>
        OcppMessages.Of(charger.Version).TryGetValue(method, out var definition) && definition.Direction != MessageDirection.FromChargePoint
            ? definition
            : throw new ChargePointException(
                Failure.NotSupported, charger.Id, $"{charger.Protocol} has no message {method} for a charger. Names are case-sensitive.");

    static object Read(OcppChargePoint charger, Native command, MessageDefinition definition)
    {
        try
        {
            return MessageReader.ReadChecked(command.Parameters ?? Nothing, definition.Request, charger.Version);
        }
        catch (MessageException wrong)
        {
            throw new ChargePointException(
                Failure.Invalid, charger.Id, $"{command.Method} for charger {charger.Id} was not sent: {wrong.Message}", wrong.Code.ToString(), wrong);
        }
    }

    static JsonElement ToJson(object answer)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer)) MessageWriter.Write(json, answer);
        return JsonElement.Parse(buffer.WrittenSpan);
    }
}
