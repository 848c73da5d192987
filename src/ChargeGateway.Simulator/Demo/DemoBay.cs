using ChargeGateway.Simulator.Ocpp;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Demo;

/// <summary>One parking bay: cars come, charge and leave. A bay that is kept free has its cars come by remote start only.</summary>
sealed class DemoBay(VirtualChargePoint charger, VirtualConnector connector, DemoCars cars, bool keptFree, TimeSpan firstArrival, TimeProvider time)
{
    public async Task RunAsync(CancellationToken ct)
    {
        var arrival = firstArrival;
        while (!ct.IsCancellationRequested)
        {
            if (keptFree)
                await connector.WhenAsync(bay => bay.Car is not null, ct);
            else
                await ArriveAsync(arrival, ct);
            await StayAsync(ct);
            await connector.UnplugAsync(ct);
            arrival = cars.SecondsBetween(15, 60);
        }
    }

    async Task ArriveAsync(TimeSpan arrival, CancellationToken ct)
    {
        await WaitAsync(arrival, bay => bay.Car is not null, ct);
        await charger.WhenAcceptedAsync(ct);
        try
        {
            await connector.PlugInAsync(cars.Next(), ct);
        }
        catch (InvalidOperationException)
        {
            // Somebody else has taken the bay meanwhile.
        }
    }

    // A charge lasts some minutes or until the car is full or somebody ends it; then the driver comes back in a moment.
    async Task StayAsync(CancellationToken ct)
    {
        await WaitAsync(TimeSpan.FromSeconds(20), bay => bay.Transaction is not null || bay.Car is null, ct);
        var stay = keptFree ? TimeSpan.FromMinutes(30) : cars.SecondsBetween(60, 240);
        await WaitAsync(stay, bay => bay.Transaction is null || bay.Car?.WantsEnergy != true, ct);
        await Task.Delay(cars.SecondsBetween(3, 8), time, ct);
        if (connector.Transaction is { StoppedAt: null } running)
            await connector.PresentTagAsync(running.IdTag ?? cars.Next().IdTag!, ct);
        await Task.Delay(cars.SecondsBetween(2, 5), time, ct);
    }

    async Task WaitAsync(TimeSpan longest, Func<VirtualConnector, bool> holds, CancellationToken ct)
    {
        using var over = new CancellationTokenSource(longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, over.Token);
        try
        {
            await connector.WhenAsync(holds, either.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Long enough.
        }
    }
}
