using ChargeGateway.Core.Events;
using ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>
/// OCPP 2.0.1 part 2, N07 and N08. The state of a connector may come this way instead of in a StatusNotification (G01); that something is
/// broken comes this way only.
/// </summary>
static class NotifyEvent
{
    public static object Handle(InboundCall call, NotifyEventRequest request)
    {
        call.Charger.Notify(call.Action, call.Payload);
        foreach (var happened in request.EventData ?? [])
        {
            if (happened is not null) Take(call, happened);
        }

        return new NotifyEventResponse();
    }

    static void Take(InboundCall call, EventData happened)
    {
        var variable = happened.Variable?.Name ?? "";
        if (Is(variable, "AvailabilityState") && Is(happened.Component?.Name, "Connector"))
            TakeStatus(call, happened);
        else if ((Is(variable, "Problem") || Is(variable, "Fault")) && Is(happened.ActualValue, "true") && happened.Cleared is not true)
            call.Charger.Publish(new ChargerError(call.Charger.Id, call.Context.Now, happened.TechCode ?? variable, Text(happened)));
    }

    static void TakeStatus(InboundCall call, EventData happened)
    {
        if (happened.Component?.Evse is { Id: not null } evse && EvseStatus.Word(happened.ActualValue) is not null)
            EvseStatus.Take(call, Connectors.Check(evse.Id, "evse.id"), evse.ConnectorId ?? 1, happened.ActualValue, happened.Timestamp);
    }

    static string Text(EventData happened)
    {
        var where = happened.Component?.Evse?.Id is { } evse ? $" at EVSE {evse}" : "";
        return $"{happened.Component?.Name}{where} reports {happened.Variable?.Name}{(happened.TechInfo is { } info ? $": {info}" : "")}";
    }

    static bool Is(string? name, string wanted) => string.Equals(name, wanted, StringComparison.OrdinalIgnoreCase);
}
