using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Events;
using ChargeGateway.Drivers.Polled.Sessions;

namespace ChargeGateway.Drivers.Polled;

/// <summary>Tells what changed at a charger since the last poll: identity, errors, connectors, charges.</summary>
sealed class PolledReport(string chargePointId, PolledContext context)
{
    readonly Dictionary<int, ConnectorReport> connectors = [];
    readonly HashSet<string> faults = new(StringComparer.Ordinal);
    ChargerIdentity? identity;

    /// <summary>Tells everything with the next poll, as after a connection that was lost.</summary>
    public void Forget()
    {
        foreach (var report in connectors.Values) report.Forget();
    }

    /// <summary>Takes the charges along and tells what changed.</summary>
    public async Task TellAsync(DeviceReading reading, Func<int, SessionTracker> sessions, CancellationToken ct)
    {
        if (identity != reading.Identity)
        {
            identity = reading.Identity;
            context.Events.Publish(new ChargerBooted(chargePointId, context.Now, identity));
        }

        Tell(reading.Faults);
        foreach (var connector in reading.Connectors)
        {
            var tracker = sessions(connector.Connector);
            await tracker.ObserveAsync(connector, ct).ConfigureAwait(false);
            if (!connectors.TryGetValue(connector.Connector, out var report))
                connectors[connector.Connector] = report = new ConnectorReport(chargePointId, context);
            report.Tell(connector, tracker.StatusFor(connector), tracker.Running?.Id);
        }
    }

    void Tell(IReadOnlyList<DeviceFault> present)
    {
        foreach (var fault in present.Where(fault => !faults.Contains(fault.Code)))
            context.Events.Publish(new ChargerError(chargePointId, context.Now, fault.Code, fault.Text));
        faults.Clear();
        faults.UnionWith(present.Select(fault => fault.Code));
    }
}
