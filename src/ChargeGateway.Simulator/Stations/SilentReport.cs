namespace ChargeGateway.Simulator.Stations;

/// <summary>Tells nobody; for a station that has no protocol yet.</summary>
sealed class SilentReport : IStationReport
{
    public static SilentReport Instance { get; } = new();

    public Task<TagVerdict> AuthorizeAsync(string idTag, CancellationToken ct) => Task.FromResult(TagVerdict.Invalid);

    public void StatusChanged(int connector) { }

    public void Started(ChargeTransaction transaction) { }

    public void Updated(ChargeTransaction transaction, TransactionTurn turn) { }

    public void Stopped(ChargeTransaction transaction, MeterSnapshot begin, MeterSnapshot end) { }

    public void Sampled(int connector, ChargeTransaction? transaction, MeterSnapshot snapshot) { }

    public Task DeliveredAsync(CancellationToken ct) => Task.CompletedTask;
}
