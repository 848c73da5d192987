using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Line;

namespace ChargeGateway.Simulator.Ocpp.Commands;

/// <summary>Writes an answer in one of the styles.</summary>
static class AnswerSpelling
{
    public static IEnumerable<(byte[] Data, WebSocketMessageType Type)> Spell(AnswerStyle style, string id, JsonObject payload)
    {
        var proper = Frame.OfResult(id, payload);
        return style switch
        {
            AnswerStyle.Garbage => [Text("}{ this is not JSON")],
            AnswerStyle.Binary => [(proper, WebSocketMessageType.Binary)],
            AnswerStyle.Half => [(proper[..(proper.Length / 2)], WebSocketMessageType.Text)],
            AnswerStyle.WrongId => [(Frame.OfResult("nobody-asked-this", payload), WebSocketMessageType.Text)],
            AnswerStyle.NoPayload => [Text($"[3,\"{id}\"]")],
            AnswerStyle.Twice => [(proper, WebSocketMessageType.Text), (proper, WebSocketMessageType.Text)],
            AnswerStyle.UnknownWord => [With(id, payload, "status", "Perhaps")],
            AnswerStyle.ExtraField => [With(id, payload, "vendorNote", "hello")],
            AnswerStyle.Huge => [With(id, payload, "ballast", new string('x', 2_000_000))],
            _ => [(proper, WebSocketMessageType.Text)],
        };
    }

    static (byte[], WebSocketMessageType) Text(string text) => (Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text);

    static (byte[], WebSocketMessageType) With(string id, JsonObject payload, string field, string value)
    {
        var changed = payload.DeepClone().AsObject();
        changed[field] = value;
        return (Frame.OfResult(id, changed), WebSocketMessageType.Text);
    }
}
