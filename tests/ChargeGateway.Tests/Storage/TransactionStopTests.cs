using ChargeGateway.Core.Events;
using ChargeGateway.Storage.Transactions;
using static ChargeGateway.Tests.Storage.LogBench;

namespace ChargeGateway.Tests.Storage;

public sealed class TransactionStopTests : IAsyncLifetime, IDisposable
{
    readonly DataFolder folder = new();
    LogBench bench = null!;

    public async Task InitializeAsync() => bench = await LogBench.OpenAsync(folder);

    public async Task DisposeAsync() => await bench.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_stop_ends_the_charge_once()
    {
        var started = await bench.StartAsync(Report());
        var stop = Stop(started.Id) with { IdTag = "boss" };

        var ended = (await bench.StopAsync(stop)).ShouldNotBeNull();
        (await bench.StopAsync(stop)).ShouldBe(ended);
        (await bench.StopAsync(stop with { MeterStop = 9999 })).ShouldBe(ended);

        ended.Energy.ShouldBe(4000);
        ended.StopTag.ShouldBe("boss");
        ended.StopReason.ShouldBe("Local");
        bench.Log.Open("cp").ShouldBeEmpty();
        bench.Log.OpenWith("TAG").ShouldBeEmpty();
        bench.Heard().OfType<SessionEnded>().Count().ShouldBe(1);
        (await bench.FindAsync(started.Id)).ShouldBe(ended);
    }

    [Fact]
    public async Task Parallel_stops_end_it_once()
    {
        var started = await bench.StartAsync(Report());

        await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => bench.StopAsync(Stop(started.Id)))));

        bench.Heard().OfType<SessionEnded>().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_stop_of_nothing_or_of_another_chargers_charge_is_nothing()
    {
        var started = await bench.StartAsync(Report());

        (await bench.StopAsync(Stop(4711))).ShouldBeNull();
        (await bench.StopAsync(Stop(0))).ShouldBeNull();
        (await bench.StopAsync(Stop(started.Id, charger: "other"))).ShouldBeNull();
        bench.Log.Open("cp").ShouldBe([started]);
    }

    [Fact]
    public async Task A_report_replaces_an_inferred_end_and_says_so_once()
    {
        var old = await bench.StartAsync(Report());
        await bench.StartAsync(Report(Morning.AddHours(5), "next"));
        bench.Heard();

        var corrected = (await bench.StopAsync(Stop(old.Id))).ShouldNotBeNull();
        await bench.StopAsync(Stop(old.Id));

        corrected.StopInferred.ShouldBeFalse();
        corrected.StoppedAt.ShouldBe(Morning.AddHours(1));
        corrected.MeterStop.ShouldBe(5000);
        corrected.StopReason.ShouldBe("Local");
        bench.Heard().OfType<SessionEnded>().Single().Transaction.ShouldBe(corrected);
        bench.Log.Open("cp").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Charges_are_listed_by_charger_tag_and_time_the_last_first()
    {
        for (var hour = 0; hour < 4; hour++)
        {
            var started = await bench.StartAsync(Report(Morning.AddHours(hour), hour % 2 == 0 ? "even" : "odd", charger: hour < 3 ? "cp" : "cp2"));
            await bench.StopAsync(Stop(started.Id, Morning.AddHours(hour).AddMinutes(30), charger: started.ChargePointId));
        }

        (await ListAsync(new TransactionFilter())).ShouldBe([3, 2, 1, 0]);
        (await ListAsync(new TransactionFilter("cp"))).ShouldBe([2, 1, 0]);
        (await ListAsync(new TransactionFilter(IdTag: "ODD"))).ShouldBe([3, 1]);
        (await ListAsync(new TransactionFilter(From: Morning.AddHours(1), To: Morning.AddHours(3)))).ShouldBe([2, 1]);
        (await ListAsync(new TransactionFilter(), limit: 2, offset: 1)).ShouldBe([2, 1]);
    }

    async Task<int[]> ListAsync(TransactionFilter filter, int limit = 100, int offset = 0) =>
        [.. (await bench.Log.ListAsync(filter, limit, offset, CancellationToken.None)).Select(found => (int)(found.StartedAt - Morning).TotalHours)];
}
