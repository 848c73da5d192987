using System.Text;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Storage;
using ChargeGateway.Storage.Chargers;

namespace ChargeGateway.Tests.Storage;

public sealed class ChargerDirectoryTests : IAsyncLifetime, IDisposable
{
    readonly DataFolder folder = new();
    readonly ListLogger<ChargerDirectory> logger = new();
    GatewayStore store = null!;

    public async Task InitializeAsync() => store = await folder.OpenAsync();

    public async Task DisposeAsync() => await store.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_registered_charger_is_there_at_once_and_after_a_restart_with_its_hash()
    {
        var chargers = await LoadAsync();
        var garage = new Charger("garage", "Garage", "ocpp", null, PasswordHash.Create(Encoding.UTF8.GetBytes("s3cret:ä")));

        await chargers.RegisterAsync(garage, CancellationToken.None);

        chargers.Find("garage").ShouldBe(garage);
        chargers.Find("Garage").ShouldBeNull();
        (await LoadAsync()).All.ShouldBe([garage]);
        Encoding.UTF8.GetString(await File.ReadAllBytesAsync(folder.Database + "-wal")).ShouldNotContain("s3cret");
    }

    [Fact]
    public async Task Registering_a_known_charger_changes_nothing_also_in_parallel()
    {
        var chargers = await LoadAsync(new Charger("fixed", "from file"));
        var first = new Charger("a", "first");
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => chargers.RegisterAsync(first, CancellationToken.None))));

        await chargers.RegisterAsync(new Charger("a", "second"), CancellationToken.None);
        await chargers.RegisterAsync(new Charger("fixed", "second"), CancellationToken.None);

        chargers.Find("a")!.Name.ShouldBe("first");
        chargers.Find("fixed").ShouldBe(new Charger("fixed", "from file", Configured: true));
        chargers.All.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\nb")]
    [InlineData("0123456789012345678901234567890123456789012345678")]
    public async Task An_impossible_id_is_refused(string id) =>
        await Should.ThrowAsync<ArgumentException>(async () => await (await LoadAsync()).RegisterAsync(new Charger(id), CancellationToken.None));

    [Fact]
    public async Task A_stored_charger_can_be_changed_and_deleted()
    {
        var chargers = await LoadAsync();
        await chargers.RegisterAsync(new Charger("a"), CancellationToken.None);

        (await chargers.UpdateAsync(new Charger("a", "new name"), CancellationToken.None)).ShouldBeTrue();
        (await chargers.UpdateAsync(new Charger("b"), CancellationToken.None)).ShouldBeFalse();
        chargers.Find("a")!.Name.ShouldBe("new name");
        chargers.Find("b").ShouldBeNull();

        (await chargers.DeleteAsync("a", CancellationToken.None)).ShouldBeTrue();
        (await chargers.DeleteAsync("a", CancellationToken.None)).ShouldBeFalse();
        (await LoadAsync()).All.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_configuration_wins_says_so_and_cannot_be_changed()
    {
        await (await LoadAsync()).RegisterAsync(new Charger("a", "stored"), CancellationToken.None);

        var chargers = await LoadAsync(new Charger("a", "configured"));

        chargers.Find("a").ShouldBe(new Charger("a", "configured", Configured: true));
        logger.Lines.Single().ShouldContain("the configuration counts");
        (await chargers.UpdateAsync(new Charger("a", "changed"), CancellationToken.None)).ShouldBeFalse();
        (await chargers.DeleteAsync("a", CancellationToken.None)).ShouldBeFalse();
        (await LoadAsync()).Find("a")!.Name.ShouldBe("stored");
    }

    Task<ChargerDirectory> LoadAsync(params Charger[] configured) => ChargerDirectory.LoadAsync(store, configured, logger, CancellationToken.None);
}
