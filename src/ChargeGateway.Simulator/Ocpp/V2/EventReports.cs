using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Ocpp.V2.Device;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V2;

/// <summary>NotifyEvent: what happens to variables (OCPP 2.0.1 part 2, N07).</summary>
sealed class EventReports(Dialect2 dialect)
{
    int events;

    /// <summary>A connector broke, or was repaired.</summary>
    public void Faulted(ConnectorMachine machine, ConnectorFault? before)
    {
        var name = new VariableName("Connector", "Problem") { Evse = machine.Number, Connector = 1 };
        var fault = machine.Fault ?? before;
        Tell(Data(name, machine.Fault is null ? "false" : "true", "Alerting", "HardWiredNotification")
            .With("techCode", fault?.VendorCode ?? fault?.Code).With("techInfo", fault?.Info)
            .With("cleared", machine.Fault is null ? true : null));
    }

    public void Tell(JsonObject data) => dialect.Say("NotifyEvent", new JsonObject
    {
        ["generatedAt"] = Wording.Time(dialect.Charger.Now),
        ["seqNo"] = 0,
        ["eventData"] = new JsonArray(data),
    });

    /// <summary>One event.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="value">Its value, nothing for one that is not to be seen.</param>
    /// <param name="trigger">The word of EventTriggerEnumType.</param>
    /// <param name="kind">The word of EventNotificationEnumType.</param>
    public JsonObject Data(VariableName name, string value, string trigger, string kind) => new()
    {
        ["eventId"] = Interlocked.Increment(ref events),
        ["timestamp"] = Wording.Time(dialect.Charger.Now),
        ["trigger"] = trigger,
        ["actualValue"] = value,
        ["eventNotificationType"] = kind,
        ["component"] = name.ComponentJson(),
        ["variable"] = name.VariableJson(),
    };
}
