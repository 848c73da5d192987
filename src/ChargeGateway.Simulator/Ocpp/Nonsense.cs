using System.Net.WebSockets;
using System.Text;

namespace ChargeGateway.Simulator.Ocpp;

/// <summary>Frames that a bad charger sends. None of them may end the connection or the central system.</summary>
public static class Nonsense
{
    /// <summary>A name for each, the data and the type of frame.</summary>
    public static IReadOnlyList<(string Name, ReadOnlyMemory<byte> Data, WebSocketMessageType Type)> Frames { get; } =
    [
        Text("nothing", ""),
        Text("no JSON", "hello, is there anybody?"),
        Text("half a message", """[2,"half","Heartbeat",{"""),
        Text("an object", """{"action":"Heartbeat"}"""),
        Text("a number", "42"),
        Text("an empty list", "[]"),
        Text("a type that is no number", """["2","id","Heartbeat",{}]"""),
        Text("an unknown type", """[9,"id","Heartbeat",{}]"""),
        Text("a CALL without payload", """[2,"no-payload","Heartbeat"]"""),
        Text("a CALL with a list as payload", """[2,"list-payload","Heartbeat",[]]"""),
        Text("a CALL with null as payload", """[2,"null-payload","Heartbeat",null]"""),
        Text("a number as id", """[2,17,"Heartbeat",{}]"""),
        Text("an id that is too long", $$"""[2,"{{new string('i', 300)}}","Heartbeat",{}]"""),
        Text("an unknown action", """[2,"unknown-action","MakeCoffee",{"cups":2}]"""),
        Text("an action in wrong case", """[2,"wrong-case","heartbeat",{}]"""),
        Text("missing fields", """[2,"missing-fields","StartTransaction",{"connectorId":1}]"""),
        Text("wrong types", """[2,"wrong-types","StatusNotification",{"connectorId":"one","errorCode":5,"status":[]}]"""),
        Text("the same key twice", """[2,"twice","Authorize",{"idTag":"A","idTag":"B"}]"""),
        Text("deep nesting", $$"""[2,"deep","DataTransfer",{"vendorId":{{new string('[', 5_000)}}{{new string(']', 5_000)}}}]"""),
        Text("a NUL", "[2,\"nul\",\"Authorize\",{\"idTag\":\"A\\u0000B\"}]"),
        Text("an answer to nothing", """[3,"nobody-asked",{"status":"Accepted"}]"""),
        Text("an error to nothing", """[4,"nobody-asked","InternalError","",{}]"""),
        Text("an error without code", """[4,"nobody-asked"]"""),
        Text("much space", "[2," + new string(' ', 100_000) + "\"space\",\"Heartbeat\",{}"),
        ("bytes", new byte[] { 0, 1, 2, 254, 255 }, WebSocketMessageType.Binary),
        ("a binary CALL", Encoding.UTF8.GetBytes("""[2,"binary","Heartbeat",{}]"""), WebSocketMessageType.Binary),
    ];

    static (string, ReadOnlyMemory<byte>, WebSocketMessageType) Text(string name, string text) =>
        (name, Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text);
}
