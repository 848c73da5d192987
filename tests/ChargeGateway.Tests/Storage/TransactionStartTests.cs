using System.Diagnostics;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Metering;
using ChargeGateway.Storage.Samples;
using ChargeGateway.Storage.Transactions;
using static ChargeGateway.Tests.Storage.LogBench;

namespace ChargeGateway.Tests.Storage;

public sealed class TransactionStartTests : IAsyncLifetime, IDisposable
{
    readonly DataFolder folder = new();
    LogBench bench = null!;

    public async Task InitializeAsync() => bench = await LogBench.OpenAsync(folder);

    public async Task DisposeAsync() => await bench.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_start_gives_a_number_above_zero_and_runs()
    {
        var report = Report(Morning.ToOffset(TimeSpan.FromHours(2)));

        var started = await bench.StartAsync(report with { ReservationId = 7, Authorized = false });

        started.Id.ShouldBeGreaterThan(0);
        started.IsOpen.ShouldBeTrue();
        started.ReservationId.ShouldBe(7);
        started.Authorized.ShouldBeFalse();
        started.StartedAt.ShouldBe(Morning);
        bench.Log.Open("cp").ShouldBe([started]);
        (await bench.FindAsync(started.Id)).ShouldBe(started);
        bench.Board.Find("cp")!.Connectors[1].TransactionId.ShouldBe(started.Id);
    }

    [Fact]
    public async Task The_same_report_is_the_same_transaction_in_any_letter_case_also_after_its_end()
    {
        var first = await bench.StartAsync(Report(tag: "abc"));
        (await bench.StartAsync(Report(tag: "ABC"))).Id.ShouldBe(first.Id);
        await bench.StopAsync(Stop(first.Id));

        var again = await bench.StartAsync(Report(tag: "Abc"));

        again.Id.ShouldBe(first.Id);
        again.IsOpen.ShouldBeFalse();
        bench.Log.Open("cp").ShouldBeEmpty();
        bench.Heard().OfType<SessionStarted>().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_report_without_tag_or_register_is_the_same_again_too()
    {
        var first = await bench.StartAsync(Report(tag: null, meter: null));

        (await bench.StartAsync(Report(tag: null, meter: null))).Id.ShouldBe(first.Id);
        (await bench.StartAsync(Report(tag: null, meter: 0))).Id.ShouldNotBe(first.Id);
    }

    [Theory]
    [InlineData("other", 1, 0, 1000, "cp")]
    [InlineData("TAG", 2, 0, 1000, "cp")]
    [InlineData("TAG", 1, 1, 1000, "cp")]
    [InlineData("TAG", 1, 0, 1001, "cp")]
    [InlineData("TAG", 1, 0, 1000, "CP")]
    public async Task Another_report_is_another_transaction(string tag, int connector, int seconds, int meter, string charger)
    {
        var first = await bench.StartAsync(Report());

        var second = await bench.StartAsync(Report(Morning.AddSeconds(seconds), tag, meter, connector, charger));

        second.Id.ShouldBeGreaterThan(first.Id);
    }

    [Fact]
    public async Task The_chargers_own_name_alone_tells_reports_apart_per_charger()
    {
        var first = await bench.StartAsync(Report() with { Reference = "tx-1" });
        var same = await bench.StartAsync(Report(Morning.AddMinutes(1), "late", null, 2) with { Reference = "tx-1" });
        var other = await bench.StartAsync(Report() with { Reference = "tx-2" });
        var elsewhere = await bench.StartAsync(Report(charger: "cp2") with { Reference = "tx-1" });

        same.Id.ShouldBe(first.Id);
        new[] { first.Id, other.Id, elsewhere.Id }.Distinct().Count().ShouldBe(3);
        first.Reference.ShouldBe("tx-1");
    }

    [Fact]
    public async Task A_charger_without_a_clock_has_one_transaction_for_each_charge()
    {
        var report = Report(new DateTimeOffset(1970, 1, 1, 0, 0, 0, TimeSpan.Zero), meter: 0);
        var first = await bench.StartAsync(report);
        (await bench.StartAsync(report)).Id.ShouldBe(first.Id);
        await bench.StopAsync(Stop(first.Id));

        var second = await bench.StartAsync(report);
        (await bench.StartAsync(report)).Id.ShouldBe(second.Id);

        second.Id.ShouldNotBe(first.Id);
        second.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task Parallel_duplicates_make_one_record()
    {
        var all = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => bench.StartAsync(Report()))));

        all.Select(started => started.Id).Distinct().Count().ShouldBe(1);
        bench.Heard().OfType<SessionStarted>().Count().ShouldBe(1);
        (await bench.Log.ListAsync(new TransactionFilter(), 10, 0, CancellationToken.None)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Five_hundred_parallel_starts_are_committed_together_and_quickly()
    {
        var clock = Stopwatch.StartNew();
        var all = await Task.WhenAll(Enumerable.Range(0, 500).Select(i => bench.StartAsync(Report(charger: $"cp{i}", tag: $"tag{i}"))));

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
        all.Select(started => started.Id).Distinct().Count().ShouldBe(500);
    }

    [Fact]
    public async Task A_start_ends_the_older_charge_on_its_connector_by_inference_at_its_last_known_register()
    {
        var old = await bench.StartAsync(Report());
        var beside = await bench.StartAsync(Report(connector: 2));
        await StoreRegisterAsync(old.Id, (10, 1500), (20, 2500));

        var next = await bench.StartAsync(Report(Morning.AddHours(2), "next"));

        var ended = await bench.FindAsync(old.Id);
        ended.StopInferred.ShouldBeTrue();
        ended.StopReason.ShouldBe("Other");
        ended.StoppedAt.ShouldBe(Morning.AddHours(2));
        ended.MeterStop.ShouldBe(2500);
        bench.Log.Open("cp").Select(open => open.Id).ShouldBe([beside.Id, next.Id]);
        bench.Log.OpenWith("tag").Select(open => open.Id).ShouldBe([beside.Id]);
        bench.Board.Find("cp")!.Connectors[1].TransactionId.ShouldBe(next.Id);
        bench.Heard().OfType<SessionEnded>().Single().Transaction.ShouldBe(ended);
    }

    [Fact]
    public async Task An_inferred_end_without_samples_has_no_register()
    {
        var old = await bench.StartAsync(Report());
        await bench.StartAsync(Report(Morning.AddHours(2)));

        (await bench.FindAsync(old.Id)).MeterStop.ShouldBeNull();
    }

    [Fact]
    public async Task A_replayed_old_start_leaves_the_newer_charge_alone_and_is_over_itself()
    {
        var running = await bench.StartAsync(Report(Morning.AddHours(3), "now"));

        var replayed = await bench.StartAsync(Report());

        replayed.StopInferred.ShouldBeTrue();
        replayed.StoppedAt.ShouldBe(running.StartedAt);
        bench.Log.Open("cp").ShouldBe([running]);
        bench.Board.Find("cp")!.Connectors[1].TransactionId.ShouldBe(running.Id);
        (await bench.StopAsync(Stop(replayed.Id))).ShouldNotBeNull().StopInferred.ShouldBeFalse();
        bench.Log.Open("cp").ShouldBe([running]);
    }

    [Fact]
    public async Task A_start_without_a_clock_is_new_even_beside_a_charge_with_one()
    {
        var old = await bench.StartAsync(Report());

        var next = await bench.StartAsync(Report(new DateTimeOffset(2000, 1, 1, 0, 0, 5, TimeSpan.Zero)));

        next.IsOpen.ShouldBeTrue();
        var ended = await bench.FindAsync(old.Id);
        ended.StopInferred.ShouldBeTrue();
        ended.StoppedAt!.Value.ShouldBeGreaterThan(Morning);
    }

    Task<int> StoreRegisterAsync(int transaction, params (int Minute, decimal Register)[] readings) => bench.Store.WriteAsync(
        connection => SampleTable.Insert(
            connection,
            [.. from reading in readings
                let value = new MeasuredValue(Measurands.EnergyImportRegister, reading.Register, "Wh")
                select new Sample("cp", 1, transaction, Morning.AddMinutes(reading.Minute), value)],
            new SeriesBook()).Count,
        null,
        CancellationToken.None);
}
