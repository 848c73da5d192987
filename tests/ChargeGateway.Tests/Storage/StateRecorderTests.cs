using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Metering;
using ChargeGateway.Core.State;
using ChargeGateway.Storage.Chargers;
using ChargeGateway.Storage.Samples;
using ChargeGateway.Storage.States;
using ChargeGateway.Tests.Running;
using Dapper;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChargeGateway.Tests.Storage;

public sealed class StateRecorderTests : IAsyncLifetime, IDisposable
{
    static readonly DateTimeOffset Now = LogBench.Morning;

    readonly DataFolder folder = new();
    readonly ListLogger<StateRecorder> logger = new();
    LogBench bench = null!;
    StateRecorder recorder = null!;

    public async Task InitializeAsync()
    {
        bench = await LogBench.OpenAsync(folder);
        recorder = Recorder(bench, new RecorderOptions { Interval = TimeSpan.FromMilliseconds(20) });
        await recorder.StartAsync(CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        recorder.Dispose();
        await bench.DisposeAsync();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_restart_forgets_nothing_that_is_still_true()
    {
        var identity = new ChargerIdentity("Maker", "Model 3", "SN1", "1.2.3", "meter", "M1", "iccid", "imsi");
        var local = Now.ToOffset(TimeSpan.FromHours(2));
        bench.Events.Publish(new ChargerConnected("cp", Now, "ocpp", "ocpp1.6"));
        bench.Events.Publish(new ChargerBooted("cp", Now, identity));
        bench.Events.Publish(new ConnectorStatusChanged("cp", Now, 0, ConnectorStatus.Available, Now));
        bench.Events.Publish(new ConnectorStatusChanged("cp", Now, 1, ConnectorStatus.Faulted, local, "GroundFailure", "E17"));
        var charge = await bench.StartAsync(LogBench.Report());
        var energy = Value(Measurands.EnergyImportRegister, 1234.5m, "Wh");
        bench.Events.Publish(Reading(local, charge.Id, energy, Value(Measurands.PowerImport, 11000, "W")));
        await recorder.StopAsync(CancellationToken.None);
        await bench.DisposeAsync();

        await using var again = await LogBench.OpenAsync(folder);
        using var next = Recorder(again, new RecorderOptions());
        await next.RestoreAsync(CancellationToken.None);

        var state = again.Board.Find("cp").ShouldNotBeNull();
        state.IsOnline.ShouldBeFalse();
        state.OfflineSince.ShouldNotBeNull();
        (state.Driver, state.Protocol, state.BootedAt, state.Identity).ShouldBe(("ocpp", "ocpp1.6", Now, identity));
        state.Connectors.Keys.ShouldBe([0, 1]);
        state.Connectors[1].ShouldBe(new ConnectorState(1)
        {
            Status = ConnectorStatus.Faulted,
            StatusAt = local,
            ErrorCode = "GroundFailure",
            Info = "E17",
            MeterAt = local,
            Energy = 1234.5m,
            TransactionId = charge.Id,
        });
        state.Connectors[1].MeterAt!.Value.Offset.ShouldBe(TimeSpan.FromHours(2));
    }

    [Fact]
    public async Task A_charge_that_runs_is_restored_even_where_the_kill_came_before_its_state_was_written()
    {
        await recorder.StopAsync(CancellationToken.None);
        var charge = await bench.StartAsync(LogBench.Report(charger: "new"));
        await bench.DisposeAsync();

        await using var again = await LogBench.OpenAsync(folder);
        using var next = Recorder(again, new RecorderOptions());
        await next.RestoreAsync(CancellationToken.None);

        var connector = again.Board.Find("new")!.Connectors[1];
        connector.TransactionId.ShouldBe(charge.Id);
        connector.Energy.ShouldBe(1000);
    }

    [Fact]
    public async Task Changes_reach_the_disk_without_a_stop_and_a_disconnect_is_remembered()
    {
        bench.Events.Publish(new ChargerConnected("cp", Now, "ocpp", "ocpp1.6"));
        bench.Events.Publish(new ChargerDisconnected("cp", Now.AddMinutes(1)));

        await Until(async () => (await StatesAsync()).SingleOrDefault()?.OfflineSince == Now.AddMinutes(1));

        var connected = await bench.Store.ReadAsync(c => c.ExecuteScalar<string>("SELECT connected_at FROM charger_states"), CancellationToken.None);
        (connected is null || connected.StartsWith("2025-06-01T08:00:00", StringComparison.Ordinal)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_replayed_sample_is_stored_once()
    {
        var (one, two) = (Value(Measurands.Voltage, 230, "V", "L1"), Value(Measurands.Voltage, 231, "V", "L2"));
        var reading = Reading(Now, 5, one, two, Value(Measurands.StateOfCharge, 80, "Percent"));
        bench.Events.Publish(reading);
        bench.Events.Publish(reading);
        bench.Events.Publish(reading with { Connector = 2 });
        await recorder.StopAsync(CancellationToken.None);

        var samples = await SamplesAsync(1);

        samples.Count.ShouldBe(3);
        samples[0].ShouldBe(new Sample("cp", 1, 5, Now, new MeasuredValue(Measurands.Voltage, 230, "V", "L1")));
        (await SamplesAsync(null)).Count.ShouldBe(6);
        (await SamplesAsync(1, limit: 2)).Count.ShouldBe(2);
        (await new SampleLog(bench.Store).SamplesAsync("cp", 1, Now.AddSeconds(1), Now.AddDays(1), 10, CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Readings_of_a_charger_without_a_clock_are_placed_where_they_came()
    {
        var epoch = DateTimeOffset.UnixEpoch.AddMinutes(7);
        bench.Events.Publish(new MeterValuesReceived("cp", Now, 1, null, [
            new MeterReading(epoch, [Value(Measurands.Voltage, 1, "V")]),
            new MeterReading(epoch.AddMinutes(1), [Value(Measurands.Voltage, 2, "V")])]));
        await recorder.StopAsync(CancellationToken.None);

        (await SamplesAsync(1)).Select(sample => sample.TakenAt).ShouldBe([Now.AddMinutes(-1), Now]);
    }

    [Fact]
    public async Task Readings_at_the_ends_of_time_are_stored_too()
    {
        bench.Events.Publish(new MeterValuesReceived("cp", Now, 1, null, [
            new MeterReading(DateTimeOffset.MinValue, [Value(Measurands.Voltage, 1, "V")]),
            new MeterReading(Now.AddMinutes(-5), [Value(Measurands.Voltage, 2, "V")]),
            new MeterReading(DateTimeOffset.MaxValue, [Value(Measurands.PowerImport, decimal.MaxValue, "W")])]));
        await recorder.StopAsync(CancellationToken.None);

        (await SamplesAsync(1)).Select(sample => (sample.TakenAt, sample.Value.Value)).ShouldBe(
            [(Now.AddMinutes(-5), 2m), (Now, 1m), (Now, decimal.MaxValue)], ignoreOrder: true);
    }

    [Fact]
    public async Task What_was_known_of_a_deleted_charger_is_not_restored()
    {
        var chargers = await ChargerDirectory.LoadAsync(bench.Store, [], NullLogger<ChargerDirectory>.Instance, CancellationToken.None);
        await chargers.RegisterAsync(new Charger("cp"), CancellationToken.None);
        bench.Events.Publish(new ConnectorStatusChanged("cp", Now, 1, ConnectorStatus.Charging, Now));
        await recorder.StopAsync(CancellationToken.None);
        (await StatesAsync()).Count.ShouldBe(1);

        await chargers.DeleteAsync("cp", CancellationToken.None);

        (await StatesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Old_samples_are_deleted_and_young_ones_stay()
    {
        for (var day = 0; day < 10; day++)
        {
            bench.Events.Publish(new MeterValuesReceived("cp", Now.AddDays(-day), 1, null, [.. Enumerable.Range(0, 600)
                .Select(second => new MeterReading(Now.AddDays(-day).AddSeconds(-second), [Value(Measurands.Voltage, 230, "V")]))]));
        }

        await recorder.StopAsync(CancellationToken.None);
        using var retention = new SampleRetention(bench.Store, TimeSpan.FromDays(2.5), new ManualTime(Now), NullLogger<SampleRetention>.Instance);

        (await retention.SweepAsync(CancellationToken.None)).ShouldBe(7 * 600);
        (await retention.SweepAsync(CancellationToken.None)).ShouldBe(0);
        (await SamplesAsync(1, limit: 10_000)).Count.ShouldBe(3 * 600);
        using var forEver = new SampleRetention(bench.Store, TimeSpan.Zero, TimeProvider.System, NullLogger<SampleRetention>.Instance);
        (await forEver.SweepAsync(CancellationToken.None)).ShouldBe(0);
    }

    [Fact]
    public async Task What_the_disk_cannot_follow_is_dropped_and_counted()
    {
        using var small = Recorder(bench, new RecorderOptions { Capacity = 10, Interval = TimeSpan.FromMilliseconds(20) });
        for (var i = 0; i < 25; i++) bench.Events.Publish(new ChargerDisconnected($"cp{i}", Now));

        await small.StartAsync(CancellationToken.None);

        await Until(() => Task.FromResult(logger.Lines.Any(line => line.Contains("15 events were not recorded"))));
        await small.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_disk_that_fails_is_logged_and_the_state_is_written_when_it_works_again()
    {
        await bench.Store.WriteAsync(c => c.Execute("ALTER TABLE charger_states RENAME TO away"), null, CancellationToken.None);
        bench.Events.Publish(new ConnectorStatusChanged("cp", Now, 1, ConnectorStatus.Charging, Now));
        await Until(() => Task.FromResult(logger.Lines.Any(line => line.Contains("1 charger states could not be stored"))));

        await bench.Store.WriteAsync(c => c.Execute("ALTER TABLE away RENAME TO charger_states"), null, CancellationToken.None);
        bench.Events.Publish(new ChargerDisconnected("cp", Now));

        await Until(async () => (await StatesAsync()).SingleOrDefault()?.Connectors[1].Status == ConnectorStatus.Charging);
    }

    StateRecorder Recorder(LogBench on, RecorderOptions options) => new(on.Store, on.Board, on.Events, options, TimeProvider.System, logger);

    Task<List<ChargerState>> StatesAsync() => bench.Store.ReadAsync(StateTable.Load, CancellationToken.None);

    Task<IReadOnlyList<Sample>> SamplesAsync(int? connector, int limit = 100) =>
        new SampleLog(bench.Store).SamplesAsync("cp", connector, Now.AddYears(-1), Now.AddYears(1), limit, CancellationToken.None);

    static MeasuredValue Value(string measurand, decimal value, string unit, string? phase = null) => new(measurand, value, unit, phase);

    static MeterValuesReceived Reading(DateTimeOffset at, int? transaction, params MeasuredValue[] values) =>
        new("cp", Now, 1, transaction, [new MeterReading(at, values)]);

    static async Task Until(Func<Task<bool>> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (!await condition()) await Task.Delay(10, limit.Token);
    }
}
