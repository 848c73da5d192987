using System.Buffers;
using System.Text.Json;
using ChargeGateway.Drivers.Ocpp.Messages;
using ChargeGateway.Drivers.Ocpp.Wire;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Drivers.Ocpp.Tapping;

/// <summary>Has a mirror answer a charger, with a message of the same type that the gateway would answer with.</summary>
static class TappedAnswer
{
    public static async ValueTask<object> AskAsync(OcppChargePoint charger, ITappedLine tap, Frame call, object own, CancellationToken ct)
    {
        var answer = await tap.AnswerAsync(call.Word, JsonElement.Parse(call.Payload.Span), ToJson(own), ct).ConfigureAwait(false);
        try
        {
            return MessageReader.ReadChecked(answer, own.GetType(), charger.Version);
        }
        catch (MessageException wrong)
        {
            charger.Context.Logger.LogWarning(
                "{ChargePoint}: the mirror's answer to {Action} breaks OCPP's rules and is not passed on: {Reason}", charger.Id, call.Word, wrong.Message);
            return own;
        }
    }

    static JsonElement ToJson(object message)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer)) MessageWriter.Write(json, message);
        return JsonElement.Parse(buffer.WrittenSpan);
    }
}
