using ChargeGateway.Core.Transactions;
using Dapper;
using static ChargeGateway.Tests.Storage.LogBench;

namespace ChargeGateway.Tests.Storage;

public sealed class RestartTests : IDisposable
{
    readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Open_charges_run_on_and_are_found_the_same()
    {
        Transaction open;
        Transaction ended;
        await using (var bench = await LogBench.OpenAsync(folder))
        {
            ended = await bench.StartAsync(Report() with { Reference = "r", ReservationId = 3 });
            ended = (await bench.StopAsync(Stop(ended.Id, meter: 1234.5m))).ShouldNotBeNull();
            open = await bench.StartAsync(Report(Morning.AddHours(2).AddTicks(1234567), "Tag"));
        }

        await using var again = await LogBench.OpenAsync(folder);

        again.Log.Open("cp").ShouldBe([open]);
        again.Log.OpenWith("TAG").ShouldBe([open]);
        (await again.FindAsync(ended.Id)).ShouldBe(ended);
        (await again.StartAsync(Report(Morning.AddHours(2).AddTicks(1234567), "Tag"))).ShouldBe(open);
        (await again.StopAsync(Stop(open.Id))).ShouldNotBeNull().IsOpen.ShouldBeFalse();
    }

    [Fact]
    public async Task Numbers_are_never_used_again_not_even_of_deleted_rows()
    {
        int last;
        await using (var bench = await LogBench.OpenAsync(folder))
        {
            await bench.StartAsync(Report());
            last = (await bench.StartAsync(Report(connector: 2))).Id;
            await bench.Store.WriteAsync(connection => connection.Execute("DELETE FROM transactions"), null, CancellationToken.None);
        }

        await using var again = await LogBench.OpenAsync(folder);

        (await again.StartAsync(Report())).Id.ShouldBeGreaterThan(last);
    }

    [Fact]
    public async Task What_was_answered_survives_a_kill()
    {
        await using var bench = await LogBench.OpenAsync(folder);
        var started = await bench.StartAsync(Report());
        using var afterStart = folder.CopyAsIs();
        var ended = await bench.StopAsync(Stop(started.Id));
        using var afterStop = folder.CopyAsIs();

        await using (var killed = await LogBench.OpenAsync(afterStart)) killed.Log.Open("cp").ShouldBe([started]);
        await using (var killed = await LogBench.OpenAsync(afterStop)) (await killed.FindAsync(started.Id)).ShouldBe(ended);
    }

    [Fact]
    public async Task A_full_disk_is_an_error_and_not_a_false_success_and_the_store_goes_on_after_it()
    {
        await using var bench = await LogBench.OpenAsync(folder);
        var before = await bench.StartAsync(Report());
        await LimitAsync(bench, await bench.Store.ReadAsync(c => c.ExecuteScalar<long>("PRAGMA page_count"), CancellationToken.None));

        var many = Enumerable.Range(0, 200).Select(i => TryStartAsync(bench, Report(charger: $"full{i}", tag: new string('x', 500)))).ToList();
        var results = await Task.WhenAll(many);

        results.ShouldContain((Transaction?)null);
        foreach (var kept in results.OfType<Transaction>()) (await bench.FindAsync(kept.Id)).ShouldBe(kept);
        var onDisk = await bench.Store.ReadAsync(c => c.ExecuteScalar<int>("SELECT count(*) FROM transactions"), CancellationToken.None);
        onDisk.ShouldBe(results.OfType<Transaction>().Count() + 1);
        bench.Log.Open("cp").ShouldBe([before]);

        await LimitAsync(bench, 1_000_000);
        (await bench.StartAsync(Report(charger: "room"))).Id.ShouldBeGreaterThan(before.Id);
    }

    static async Task<Transaction?> TryStartAsync(LogBench bench, TransactionStart start)
    {
        try
        {
            return await bench.StartAsync(start);
        }
        catch (Microsoft.Data.Sqlite.SqliteException full)
        {
            full.SqliteErrorCode.ShouldBe(13);
            return null;
        }
    }

    static Task<long> LimitAsync(LogBench bench, long pages) => bench.Store.WriteAsync(
        connection => connection.ExecuteScalar<long>($"PRAGMA max_page_count = {pages}"), null, CancellationToken.None);
}
