using ChargeGateway.Simulator.Cars;
using ChargeGateway.Simulator.Electrics;

namespace ChargeGateway.Simulator.Stations;

/// <summary>A connector as a driver meets it: a car is plugged in, a tag presented, a plug pulled; and everything that can be seen of it.</summary>
public sealed class VirtualConnector
{
    readonly Station station;
    readonly ConnectorMachine machine;

    internal VirtualConnector(Station station, ConnectorMachine machine) => (this.station, this.machine) = (station, machine);

    /// <summary>Its number, from 1.</summary>
    public int Number => machine.Number;

    /// <summary>What it is doing.</summary>
    public ConnectorStatus Status => Read(() => machine.Status);

    /// <summary>What is broken; none while it is sound.</summary>
    public ConnectorFault? Fault => Read(() => machine.Fault);

    /// <summary>Whether it is in service.</summary>
    public bool Operative => Read(() => machine.Operative && station.Operative);

    /// <summary>The car that is plugged in.</summary>
    public VirtualCar? Car => Read(() => machine.Car);

    /// <summary>The charge that runs.</summary>
    public ChargeTransaction? Transaction => Read(() => machine.Transaction);

    /// <summary>The central system's id of the charge that runs (OCPP 1.6); none before it gave one.</summary>
    public int? TransactionId => Read(() => machine.Transaction?.Id);

    /// <summary>The tag it is reserved for.</summary>
    public string? ReservedFor => Read(() => machine.Reservation?.IdTag);

    /// <summary>The meter's register of imported energy, Wh.</summary>
    public double EnergyWh => Read(() => machine.Energy);

    /// <summary>Power over all phases, W.</summary>
    public double PowerW => Read(() => machine.Flow.Watts.Sum);

    /// <summary>Current drawn, A by phase.</summary>
    public PhaseValues Currents => Read(() => machine.Flow.Amps);

    /// <summary>Voltage to neutral, V by phase.</summary>
    public PhaseValues Voltages => Read(() => machine.Flow.Volts);

    /// <summary>What it offers the car, A per phase; 0 while no charge runs.</summary>
    public double OfferedCurrent => Read(() => machine.Flow.Offered);

    /// <summary>
    /// A car arrives and is plugged in. If it has a tag, its driver presents it. Returns when the central system has heard all of it, or at once
    /// when it cannot be reached.
    /// </summary>
    /// <exception cref="InvalidOperationException">A car is there already.</exception>
    public async Task PlugInAsync(VirtualCar car, CancellationToken ct = default)
    {
        station.Apply(() => machine.PlugIn(car));
        if (car.IdTag is { } idTag && Transaction is null or { IsAuthorized: false })
            await PresentTagAsync(idTag, ct);
        await station.Report.DeliveredAsync(ct);
    }

    /// <summary>The plug is pulled and the car leaves. Returns the car.</summary>
    public async Task<VirtualCar?> UnplugAsync(CancellationToken ct = default)
    {
        VirtualCar? car = null;
        station.Apply(() => car = machine.Unplug());
        await station.Report.DeliveredAsync(ct);
        return car;
    }

    /// <summary>
    /// A tag is presented: it starts a charge (when the car comes, if none is there) or stops the one that runs. Returns the word that decided,
    /// such as <c>Accepted</c> or <c>Invalid</c>.
    /// </summary>
    public async Task<string> PresentTagAsync(string idTag, CancellationToken ct = default)
    {
        var verdict = Transaction?.IdTag is { } own && Tags.Same(own, idTag) ? TagVerdict.Accepted : await station.Report.AuthorizeAsync(idTag, ct);
        if (verdict.IsAccepted)
            station.Apply(() => verdict = Admit(idTag, verdict));
        await station.Report.DeliveredAsync(ct);
        return verdict.Status;
    }

    /// <summary>Ends the charge, by default as with the button on the charger. Does nothing when none runs.</summary>
    public async Task StopAsync(string reason = "Local", CancellationToken ct = default)
    {
        station.Apply(() => machine.Release(reason));
        await station.Report.DeliveredAsync(ct);
    }

    /// <summary>Breaks it, or repairs it with no fault.</summary>
    public async Task BreakAsync(ConnectorFault? fault, CancellationToken ct = default)
    {
        station.Apply(() => machine.Break(fault));
        await station.Report.DeliveredAsync(ct);
    }

    /// <summary>Sends the meter's values now, without waiting for the interval.</summary>
    public async Task SendMeterValuesAsync(CancellationToken ct = default)
    {
        station.Apply(() => station.Report.Sampled(Number, machine.Transaction, machine.Snapshot(SampleReason.Periodic)));
        await station.Report.DeliveredAsync(ct);
    }

    /// <summary>Waits until it has a status.</summary>
    public Task WhenAsync(ConnectorStatus status, CancellationToken ct) => WhenAsync(connector => connector.Status == status, ct);

    /// <summary>Waits until something holds of it; looked at whenever its status, its charge or its profiles change.</summary>
    public Task WhenAsync(Func<VirtualConnector, bool> holds, CancellationToken ct) => station.Changed.UntilAsync(() => holds(this), ct);

    TagVerdict Admit(string idTag, TagVerdict verdict)
    {
        if (machine.Transaction?.Permission is { } permission)
        {
            var same = Tags.Same(permission.IdTag, idTag) || (permission.ParentIdTag is { } parent && Tags.Same(parent, verdict.ParentIdTag));
            if (same)
                machine.Release("Local", idTag);
            return same ? verdict : TagVerdict.Invalid;
        }
        if (machine.Reservation?.Admits(idTag, verdict.ParentIdTag) == false || !machine.TakesStart)
            return TagVerdict.Invalid;
        machine.Welcome(new Permission(idTag, verdict.ParentIdTag));
        return verdict;
    }

    T Read<T>(Func<T> value)
    {
        lock (station.Gate)
        {
            machine.Advance();
            return value();
        }
    }
}
