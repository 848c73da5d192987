namespace ChargeGateway.Simulator.Stations;

/// <summary>Who is told what happens at a charger, and decides about tags. Calls come under the station's gate and must not wait.</summary>
interface IStationReport
{
    /// <summary>Asks whether a tag may charge. Not under the gate.</summary>
    Task<TagVerdict> AuthorizeAsync(string idTag, CancellationToken ct);

    /// <summary>A connector, or the charger itself (0), has a new status.</summary>
    void StatusChanged(int connector);

    void Started(ChargeTransaction transaction);

    /// <summary>Something happened in a transaction that runs on. The car is as it was before, unless it was plugged in.</summary>
    void Updated(ChargeTransaction transaction, TransactionTurn turn);

    void Stopped(ChargeTransaction transaction, MeterSnapshot begin, MeterSnapshot end);

    void Sampled(int connector, ChargeTransaction? transaction, MeterSnapshot snapshot);

    /// <summary>Waits until all that was told has reached the central system, or cannot now. Not under the gate.</summary>
    Task DeliveredAsync(CancellationToken ct);
}
