using ChargeGateway.Storage;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Tests.Storage;

public sealed class GatewayStoreTests : IDisposable
{
    readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_missing_directory_is_made_and_the_database_is_durable_from_the_start()
    {
        var directory = Path.Combine(folder.Path, "a", "b");
        await using var store = await GatewayStore.OpenAsync(directory, CancellationToken.None);

        File.Exists(Path.Combine(directory, "chargegateway.db")).ShouldBeTrue();
        (await store.WriteAsync(c => c.ExecuteScalar<string>("PRAGMA journal_mode"), null, CancellationToken.None)).ShouldBe("wal");
        (await store.WriteAsync(c => c.ExecuteScalar<int>("PRAGMA synchronous"), null, CancellationToken.None)).ShouldBe(2);
        (await store.ReadAsync(c => c.ExecuteScalar<int>("PRAGMA user_version"), CancellationToken.None)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_second_gateway_on_the_same_directory_is_told_so_in_one_line_until_the_first_ends()
    {
        var first = await folder.OpenAsync();

        var refused = await Should.ThrowAsync<StoreException>(folder.OpenAsync());
        refused.Message.ShouldContain("in use by another gateway");
        refused.Message.ShouldContain(folder.Path);
        refused.Message.ShouldNotContain("\n");
        await first.DisposeAsync();

        await using var second = await folder.OpenAsync();
    }

    [Fact]
    public async Task A_newer_database_is_refused_and_left_as_it_is()
    {
        await using (var store = await folder.OpenAsync())
            await store.WriteAsync(connection => connection.Execute("PRAGMA user_version = 999"), null, CancellationToken.None);

        for (var attempt = 0; attempt < 2; attempt++)
            (await Should.ThrowAsync<StoreException>(folder.OpenAsync())).Message.ShouldContain("newer gateway (version 999");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        await File.WriteAllTextAsync(folder.Database, new string('x', 10_000));

        (await Should.ThrowAsync<StoreException>(folder.OpenAsync())).Message.ShouldContain("cannot be used");
    }

    [Fact]
    public async Task A_directory_that_cannot_be_made_is_refused()
    {
        var file = Path.Combine(folder.Path, "file");
        await File.WriteAllTextAsync(file, "");

        (await Should.ThrowAsync<StoreException>(GatewayStore.OpenAsync(Path.Combine(file, "data"), CancellationToken.None)))
            .Message.ShouldContain("cannot be used");
    }

    [Fact]
    public async Task A_unit_that_fails_is_undone_and_its_neighbours_are_not()
    {
        await using var store = await folder.OpenAsync();
        await store.WriteAsync(c => c.Execute("CREATE TABLE t (n INTEGER UNIQUE)"), null, CancellationToken.None);
        using var gate = new ManualResetEventSlim();
        var blocker = store.WriteAsync(_ => gate.Wait(TimeSpan.FromSeconds(10)), null, CancellationToken.None);

        var units = Enumerable.Range(0, 50).Select(n => store.WriteAsync(c => Add(c, n, fail: n % 5 == 0), null, CancellationToken.None)).ToList();
        gate.Set();
        await blocker;
        await Task.WhenAll(units).ContinueWith(_ => { }, TaskScheduler.Default);

        units.Count(unit => unit.IsCompletedSuccessfully).ShouldBe(40);
        foreach (var failed in units.Where(unit => unit.IsFaulted)) failed.Exception!.InnerException.ShouldBeOfType<InvalidOperationException>();
        var kept = await store.ReadAsync(c => c.Query<long>("SELECT n FROM t ORDER BY n").ToList(), CancellationToken.None);
        kept.ShouldBe(Enumerable.Range(0, 50).Where(n => n % 5 != 0).Select(n => (long)n));
    }

    [Fact]
    public async Task A_unit_that_costs_the_whole_transaction_fails_alone()
    {
        await using var store = await folder.OpenAsync();
        await store.WriteAsync(c => c.Execute("CREATE TABLE t (n INTEGER)"), null, CancellationToken.None);
        using var gate = new ManualResetEventSlim();
        var blocker = store.WriteAsync(_ => gate.Wait(TimeSpan.FromSeconds(10)), null, CancellationToken.None);

        var units = Enumerable.Range(0, 9)
            .Select(n => store.WriteAsync(c => n == 4 ? RollBackAndFail(c) : Add(c, n, fail: false), null, CancellationToken.None))
            .ToList();
        gate.Set();
        await blocker;
        await Task.WhenAll(units).ContinueWith(_ => { }, TaskScheduler.Default);

        units.Count(unit => unit.IsCompletedSuccessfully).ShouldBe(8);
        (await store.ReadAsync(c => c.ExecuteScalar<int>("SELECT count(*) FROM t"), CancellationToken.None)).ShouldBe(8);
    }

    [Fact]
    public async Task Closing_writes_what_waits_and_then_takes_nothing_more()
    {
        var store = await folder.OpenAsync();
        await store.WriteAsync(c => c.Execute("CREATE TABLE t (n INTEGER UNIQUE)"), null, CancellationToken.None);
        var waiting = Enumerable.Range(0, 300).Select(n => store.WriteAsync(c => Add(c, n, fail: false), null, CancellationToken.None)).ToList();

        await store.DisposeAsync();

        (await Task.WhenAll(waiting)).Sum().ShouldBe(300);
        await Should.ThrowAsync<ObjectDisposedException>(() => store.WriteAsync(_ => 0, null, CancellationToken.None));
        await Should.ThrowAsync<ObjectDisposedException>(() => store.ReadAsync(_ => 0, CancellationToken.None));
        await using var again = await folder.OpenAsync();
        (await again.ReadAsync(c => c.ExecuteScalar<int>("SELECT count(*) FROM t"), CancellationToken.None)).ShouldBe(300);
    }

    [Fact]
    public async Task A_read_cannot_write()
    {
        await using var store = await folder.OpenAsync();

        await Should.ThrowAsync<SqliteException>(() => store.ReadAsync(c => c.Execute("DELETE FROM tags"), CancellationToken.None));
    }

    static int Add(SqliteConnection connection, int n, bool fail)
    {
        var added = connection.Execute("INSERT INTO t VALUES (@n)", new { n });
        return fail ? throw new InvalidOperationException("no") : added;
    }

    static int RollBackAndFail(SqliteConnection connection)
    {
        connection.Execute("ROLLBACK");
        throw new InvalidOperationException("lost");
    }
}
