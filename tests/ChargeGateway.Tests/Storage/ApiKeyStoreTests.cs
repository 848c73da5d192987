using System.Text;
using ChargeGateway.Storage;
using ChargeGateway.Storage.Keys;

namespace ChargeGateway.Tests.Storage;

public sealed class ApiKeyStoreTests : IAsyncLifetime, IDisposable
{
    readonly DataFolder folder = new();
    GatewayStore store = null!;

    public async Task InitializeAsync() => store = await folder.OpenAsync();

    public async Task DisposeAsync() => await store.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_key_is_kept_as_a_hash_only_and_found_after_a_restart()
    {
        var keys = await LoadAsync();
        (await keys.AddAsync("home", "Admin", "very-secret-key", CancellationToken.None)).ShouldBeTrue();

        var kept = (await LoadAsync()).All.ShouldHaveSingleItem();

        kept.ShouldSatisfyAllConditions(
            () => kept.Name.ShouldBe("home"),
            () => kept.Role.ShouldBe("Admin"),
            () => kept.Hash.ShouldBe(ApiKeyStore.Hash("very-secret-key")),
            () => kept.CreatedAt.ShouldBe(keys.All[0].CreatedAt));
        Encoding.UTF8.GetString(await File.ReadAllBytesAsync(folder.Database + "-wal")).ShouldNotContain("very-secret-key");
    }

    [Fact]
    public async Task A_name_is_taken_once_and_free_again_after_its_key_is_deleted()
    {
        var keys = await LoadAsync();
        await keys.AddAsync("home", "Read", "one", CancellationToken.None);

        (await keys.AddAsync("home", "Admin", "two", CancellationToken.None)).ShouldBeFalse();
        keys.All.Single().Role.ShouldBe("Read");
        (await keys.DeleteAsync("home", CancellationToken.None)).ShouldBeTrue();
        (await keys.DeleteAsync("home", CancellationToken.None)).ShouldBeFalse();
        keys.All.ShouldBeEmpty();
        (await keys.AddAsync("home", "Control", "three", CancellationToken.None)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("", "Read", "key")]
    [InlineData("name", "Owner", "key")]
    [InlineData("name", "Read", " ")]
    public async Task Nonsense_is_refused(string name, string role, string key) =>
        await Should.ThrowAsync<ArgumentException>(async () => await (await LoadAsync()).AddAsync(name, role, key, CancellationToken.None));

    Task<ApiKeyStore> LoadAsync() => ApiKeyStore.LoadAsync(store, TimeProvider.System, CancellationToken.None);
}
