using ChargeGateway.Core.Events;
using ChargeGateway.Core.State;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Storage;
using ChargeGateway.Storage.Transactions;

namespace ChargeGateway.Tests.Storage;

/// <summary>A transaction log on a store, with everything that it publishes.</summary>
sealed class LogBench : IAsyncDisposable
{
    public static readonly DateTimeOffset Morning = new(2025, 6, 1, 8, 0, 0, TimeSpan.Zero);

    readonly EventSubscription heard;

    LogBench(GatewayStore store, StateBoard board, EventStream events, TransactionLog log)
    {
        (Store, Board, Events, Log) = (store, board, events, log);
        heard = events.Subscribe(10_000);
    }

    public GatewayStore Store { get; }

    public StateBoard Board { get; }

    public EventStream Events { get; }

    public TransactionLog Log { get; }

    public static async Task<LogBench> OpenAsync(DataFolder folder)
    {
        var store = await folder.OpenAsync();
        var board = new StateBoard();
        var events = new EventStream(board);
        return new LogBench(store, board, events, await TransactionLog.LoadAsync(store, events, TimeProvider.System, CancellationToken.None));
    }

    public static TransactionStart Report(
        DateTimeOffset? at = null, string? tag = "TAG", decimal? meter = 1000, int connector = 1, string charger = "cp") =>
        new(charger, connector, tag, at ?? Morning, meter);

    public static TransactionStop Stop(int id, DateTimeOffset? at = null, decimal? meter = 5000, string charger = "cp") =>
        new(charger, id, at ?? Morning.AddHours(1), meter, "Local");

    public Task<Transaction> StartAsync(TransactionStart start) => Log.StartAsync(start, CancellationToken.None);

    public Task<Transaction?> StopAsync(TransactionStop stop) => Log.StopAsync(stop, CancellationToken.None);

    public async Task<Transaction> FindAsync(int id) => (await Log.FindAsync(id, CancellationToken.None)).ShouldNotBeNull();

    public List<ChargerEvent> Heard()
    {
        var all = new List<ChargerEvent>();
        while (heard.Events.TryRead(out var happened)) all.Add(happened);
        return all;
    }

    public ValueTask DisposeAsync()
    {
        heard.Dispose();
        return Store.DisposeAsync();
    }
}
