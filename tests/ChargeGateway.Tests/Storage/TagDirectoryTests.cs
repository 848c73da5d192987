using ChargeGateway.Core.Tags;
using ChargeGateway.Storage.Tags;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Storage;

public sealed class TagDirectoryTests : IAsyncLifetime, IDisposable
{
    static readonly DateTimeOffset Now = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    readonly DataFolder folder = new();
    readonly ManualTime time = new(Now);
    readonly ListLogger<TagDirectory> logger = new();
    LogBench bench = null!;

    public async Task InitializeAsync() => bench = await LogBench.OpenAsync(folder);

    public async Task DisposeAsync() => await bench.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("GOOD", TagStatus.Accepted)]
    [InlineData("good", TagStatus.Accepted)]
    [InlineData("good_A1_B2", TagStatus.Accepted)]
    [InlineData("bad", TagStatus.Blocked)]
    [InlineData("bad_suffix", TagStatus.Blocked)]
    [InlineData("with_line", TagStatus.Blocked)]
    [InlineData("with", TagStatus.Accepted)]
    [InlineData("old", TagStatus.Expired)]
    [InlineData("soon", TagStatus.Accepted)]
    [InlineData("member-of-bad", TagStatus.Blocked)]
    [InlineData("member-of-old", TagStatus.Expired)]
    [InlineData("member-of-good", TagStatus.Accepted)]
    [InlineData("member-of-unknown", TagStatus.Accepted)]
    [InlineData("unknown", TagStatus.Invalid)]
    [InlineData("_good", TagStatus.Invalid)]
    [InlineData("", TagStatus.Invalid)]
    public async Task A_tag_is_decided_by_itself_and_its_group(string idTag, TagStatus expected)
    {
        var tags = await LoadAsync(new TagRules(),
            new Tag("good"), new Tag("bad", Blocked: true), new Tag("with_line", Blocked: true), new Tag("with"),
            new Tag("old", Expires: Now), new Tag("soon", Expires: Now.AddSeconds(1)),
            new Tag("member-of-bad", Parent: "BAD"), new Tag("member-of-old", Parent: "old"),
            new Tag("member-of-good", Parent: "good"), new Tag("member-of-unknown", Parent: "nobody"));

        tags.Decide(idTag).Status.ShouldBe(expected);
        tags.DecideStart(idTag, "cp", 1).Status.ShouldBe(expected);
    }

    [Fact]
    public async Task A_decision_names_the_tag_as_it_is_known()
    {
        var tags = await LoadAsync(new TagRules(), new Tag("04A1", "blue car", "family"));

        tags.Decide("04a1_77").Tag.ShouldBe(new Tag("04A1", "blue car", "family"));
    }

    [Fact]
    public async Task Unknown_tags_may_charge_where_that_is_wanted_but_blocked_ones_still_may_not()
    {
        var tags = await LoadAsync(new TagRules(AcceptUnknown: true), new Tag("bad", Blocked: true));

        tags.Decide("stranger").ShouldBe(new TagDecision(TagStatus.Accepted, null));
        tags.Decide("bad").Status.ShouldBe(TagStatus.Blocked);
    }

    [Fact]
    public async Task A_tag_that_charges_elsewhere_may_not_charge_twice_where_that_is_denied()
    {
        var strict = await LoadAsync(new TagRules(DenyConcurrent: true), new Tag("a", Parent: "g"), new Tag("b", Parent: "g"), new Tag("g"));
        var lax = await LoadAsync(new TagRules(), new Tag("a"));
        var running = await bench.StartAsync(LogBench.Report(tag: "A"));

        strict.DecideStart("a", "cp", 2).Status.ShouldBe(TagStatus.ConcurrentTx);
        strict.DecideStart("a_suffix", "cp2", 1).Status.ShouldBe(TagStatus.ConcurrentTx);
        strict.DecideStart("a", "cp", 1).Status.ShouldBe(TagStatus.Accepted);
        strict.DecideStart("b", "cp", 2).Status.ShouldBe(TagStatus.Accepted);
        strict.Decide("a").Status.ShouldBe(TagStatus.Accepted);
        lax.DecideStart("a", "cp", 2).Status.ShouldBe(TagStatus.Accepted);

        await bench.StopAsync(LogBench.Stop(running.Id));
        strict.DecideStart("a", "cp", 2).Status.ShouldBe(TagStatus.Accepted);
    }

    [Fact]
    public async Task A_change_counts_at_once_and_after_a_restart()
    {
        var tags = await LoadAsync(new TagRules());
        (await tags.SaveAsync(new Tag("Car", Expires: Now.AddDays(1)), CancellationToken.None)).ShouldBeTrue();
        tags.Decide("car").Status.ShouldBe(TagStatus.Accepted);

        await tags.SaveAsync(new Tag("CAR", "mine", "family", Now.AddDays(2), Blocked: true), CancellationToken.None);
        tags.Decide("car").Status.ShouldBe(TagStatus.Blocked);
        tags.All.ShouldBe([new Tag("CAR", "mine", "family", Now.AddDays(2), Blocked: true)]);
        (await LoadAsync(new TagRules())).All.ShouldBe(tags.All);

        (await tags.DeleteAsync("caR", CancellationToken.None)).ShouldBeTrue();
        (await tags.DeleteAsync("caR", CancellationToken.None)).ShouldBeFalse();
        tags.Decide("car").Status.ShouldBe(TagStatus.Invalid);
        (await LoadAsync(new TagRules())).All.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_configuration_wins_and_says_so()
    {
        await (await LoadAsync(new TagRules())).SaveAsync(new Tag("car", Blocked: true), CancellationToken.None);

        var tags = await LoadAsync(new TagRules(), new Tag("CAR"));

        tags.Decide("car").Status.ShouldBe(TagStatus.Accepted);
        logger.Lines.ShouldContain(line => line.Contains("car") && line.Contains("the configuration counts"));
        (await tags.SaveAsync(new Tag("car", Blocked: true), CancellationToken.None)).ShouldBeFalse();
        (await tags.DeleteAsync("car", CancellationToken.None)).ShouldBeFalse();
        tags.IsConfigured("car").ShouldBeTrue();
        tags.All.Count.ShouldBe(1);
    }

    Task<TagDirectory> LoadAsync(TagRules rules, params Tag[] configured) =>
        TagDirectory.LoadAsync(bench.Store, configured, bench.Log, rules, time, logger, CancellationToken.None);
}
