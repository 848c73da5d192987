using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChargeGateway.Tests.Running;

/// <summary>The messages of one charge of OCPP 2.x, numbered in order. One minute passes from each to the next.</summary>
sealed class ChargeEvents(RawCharger charger, string reference)
{
    static readonly DateTimeOffset first = new(2026, 1, 1, 10, 0, 0, TimeSpan.Zero);

    public int Next { get; set; }

    public static DateTimeOffset At(int number) => first.AddMinutes(number);

    /// <summary>Sends the next message, or one with a number of its own.</summary>
    public Task<JsonElement> SendAsync(
        string type,
        string trigger,
        int? number = null,
        int? evse = null,
        string? tag = null,
        string? state = null,
        decimal? register = null,
        string? reason = null,
        Action<JsonObject>? change = null)
    {
        var seqNo = number ?? Next++;
        var at = At(seqNo).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var info = new JsonObject { ["transactionId"] = reference };
        if (state is not null) info["chargingState"] = state;
        if (reason is not null) info["stoppedReason"] = reason;
        var message = new JsonObject
        {
            ["eventType"] = type,
            ["timestamp"] = at,
            ["triggerReason"] = trigger,
            ["seqNo"] = seqNo,
            ["transactionInfo"] = info,
        };
        if (evse is not null) message["evse"] = new JsonObject { ["id"] = evse, ["connectorId"] = 1 };
        if (tag is not null) message["idToken"] = new JsonObject { ["idToken"] = tag, ["type"] = "ISO14443" };
        if (register is not null) message["meterValue"] = new JsonArray(Reading(at, register.Value));
        change?.Invoke(message);
        return charger.AskAsync("TransactionEvent", message.ToJsonString());
    }

    static JsonObject Reading(string at, decimal register) =>
        new() { ["timestamp"] = at, ["sampledValue"] = new JsonArray(new JsonObject { ["value"] = register }) };
}
