using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>OCPP 1.6 edition 2, 5.6; OCPP 2.0.1 part 2, P01. There data may be any JSON; text that is an object or a list is sent as such.</summary>
static class DataTransferCall
{
    public static async Task<Reply> SendAsync(OcppChargePoint charger, DataTransfer command, CancellationToken ct)
    {
        try
        {
            var sending = charger.Version.IsV2() ? SendV2Async(charger, command, ct) : SendV16Async(charger, command, ct);
            return await sending.ConfigureAwait(false);
        }
        finally
        {
            charger.LaterLimits.Clear(); // what it does there is the vendor's secret
        }
    }

    static async Task<Reply> SendV16Async(OcppChargePoint charger, DataTransfer command, CancellationToken ct)
    {
        var request = new DataTransferRequest { VendorId = command.VendorId, MessageId = command.MessageId, Data = command.Data };
        var answer = await charger.CallAsync(request, ct).ConfigureAwait(false);
        return new DataTransferReply(answer.Status!, answer.Data);
    }

    static async Task<Reply> SendV2Async(OcppChargePoint charger, DataTransfer command, CancellationToken ct)
    {
        var request = new V2.DataTransferRequest { VendorId = command.VendorId, MessageId = command.MessageId, Data = ToJson(command.Data) };
        var answer = await charger.CallAsync(request, ct).ConfigureAwait(false);
        return new DataTransferReply(answer.Status!, ToText(answer.Data));
    }

    static JsonElement? ToJson(string? text)
    {
        if (text is null) return null;
        try
        {
            if (text.TrimStart() is ['{' or '[', ..]) return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            // It only begins like JSON.
        }

        return JsonElement.Parse(JsonValue.Create(text).ToJsonString());
    }

    static string? ToText(JsonElement? data) => data switch
    {
        null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { } other => other.GetRawText(),
    };
}
