using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp;
using ChargeGateway.Tests.Running;
using ChargeGateway.Tests.Schemas;

namespace ChargeGateway.Tests.Simulator.V2;

/// <summary>
/// A charger of 2.0.1 or 2.1, <c>cp1</c>, at a fake central system. Where the schemas are, every frame it sends is held against them.
/// </summary>
public abstract class SimulatorTest2 : SimulatorTest
{
    readonly ConcurrentQueue<JsonArray> sent = new();
    readonly ConcurrentDictionary<string, string> asked = new();

    public static TheoryData<OcppVersion> Versions => [OcppVersion.V201, OcppVersion.V21];

    internal IReadOnlyList<JsonArray> Sent => [.. sent];

    internal IReadOnlyList<JsonObject> Events => Central.Said("TransactionEvent");

    internal VirtualChargePointOptions Options(OcppVersion version) => base.Options() with
    {
        Version = version,
        Trace = Note,
    };

    internal async Task<VirtualChargePoint> StartAsync(OcppVersion version, Func<VirtualChargePointOptions, VirtualChargePointOptions>? change = null)
    {
        var options = Options(version);
        return await StartAsync(change?.Invoke(options) ?? options);
    }

    internal Task<JsonObject> AskAsync(string action, string request = "{}") => Central.CallAsync("cp1", action, request);

    internal async Task<string?> StatusAsync(string action, string request = "{}") => (string?)(await AskAsync(action, request))["status"];

    /// <summary>What was wrong with the frames that were sent; nothing where the schemas are not on this machine.</summary>
    internal IEnumerable<string> Deviations(OcppVersion version)
    {
        if (SchemaSet.Find(version == OcppVersion.V201 ? "2.0.1" : "2.1") is not { } schemas)
            return [];
        return sent.Select(frame => (Name: Schema(frame), Frame: frame)).Where(pair => pair.Name is not null)
            .SelectMany(pair => schemas.Validate(pair.Name!, JsonSerializer.SerializeToElement(pair.Frame[^1]))
                .Select(wrong => $"{wrong}: {pair.Frame.ToJsonString()}"));
    }

    /// <summary>Waits until the last of the transaction's events fits.</summary>
    internal Task<JsonObject> EventAsync(string type, string trigger) => Central.HearsAsync(
        "TransactionEvent", payload => (string)payload["eventType"]! == type && (string)payload["triggerReason"]! == trigger);

    internal static string Transaction(JsonObject payload) => (string)payload["transactionInfo"]!["transactionId"]!;

    string? Schema(JsonArray frame) => (int)frame[0]! switch
    {
        2 => (string)frame[2]! + "Request",
        3 => asked.TryGetValue((string)frame[1]!, out var action) ? action + "Response" : null,
        6 => (string)frame[2]!,
        _ => null,
    };

    void Note(bool isSent, string text)
    {
        if (!text.StartsWith('[') || JsonNode.Parse(text) is not JsonArray frame)
            return;
        if (isSent)
            sent.Enqueue(frame);
        else if ((int)frame[0]! == 2)
            asked[(string)frame[1]!] = (string)frame[2]!;
    }
}
