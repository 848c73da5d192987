using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Apis.V1;
using ChargeGateway.Apis.V1.Commands;
using ChargeGateway.Apis.V1.Sessions;
using ChargeGateway.Core.Events;

namespace ChargeGateway.Events;

/// <summary>Events as JSON: <c>id</c>, <c>type</c>, <c>charger</c>, <c>at</c>, then what the event has to say. Secrets are masked.</summary>
static class EventDocument
{
    public static byte[] Write(BufferedEvent buffered)
    {
        var happened = buffered.Happened;
        var json = new JsonObject
        {
            ["id"] = buffered.Id,
            ["type"] = buffered.Type,
            ["charger"] = happened.ChargePointId,
            ["at"] = Node(happened.At),
        };
        foreach (var (name, value) in Readable(happened))
        {
            if (!json.ContainsKey(name)) json[name] = value?.DeepClone();
        }

        return JsonSerializer.SerializeToUtf8Bytes(json, V1Json.Writing);
    }

    /// <summary>What a charger wrote with a name twice cannot be shown; the event is told all the same.</summary>
    static JsonObject Readable(ChargerEvent happened)
    {
        try
        {
            return Fields(happened);
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or InvalidOperationException)
        {
            return new() { ["unreadable"] = unreadable.Message };
        }
    }

    static JsonObject Fields(ChargerEvent happened) => happened switch
    {
        ChargerBooted e => new()
        {
            ["vendor"] = e.Identity.Vendor,
            ["model"] = e.Identity.Model,
            ["serialNumber"] = e.Identity.SerialNumber,
            ["firmware"] = e.Identity.FirmwareVersion,
        },
        MeterValuesReceived e => new() { ["connector"] = e.Connector, ["session"] = e.TransactionId, ["readings"] = Node(e.Readings) },
        SessionStarted e => new() { ["connector"] = e.Transaction.Connector, ["session"] = Node(SessionView.Of(e.Transaction, null)) },
        SessionUpdated e => new() { ["connector"] = e.Transaction.Connector, ["session"] = Node(SessionView.Of(e.Transaction, null)) },
        SessionEnded e => new() { ["connector"] = e.Transaction.Connector, ["session"] = Node(SessionView.Of(e.Transaction, null)) },
        CommandCompleted e => new()
        {
            ["command"] = CommandNames.Of(e.Command.GetType()),
            ["parameters"] = CommandParameters.Of(e.Command),
            ["status"] = e.Status,
            ["failure"] = e.Failure?.ToString(),
            ["by"] = e.By,
            ["took"] = Node(e.Took),
        },
        _ => Others(happened),
    };

    /// <summary>The fields as they are; an event's own JSON has its type and its charger in front.</summary>
    static JsonObject Others(ChargerEvent happened)
    {
        var fields = JsonSerializer.SerializeToNode(happened, happened.GetType(), V1Json.Writing)!.AsObject();
        fields.Remove("chargePointId");
        SecretMask.Apply(fields);
        return fields;
    }

    static JsonNode? Node<T>(T value) => JsonSerializer.SerializeToNode(value, V1Json.Writing);
}
