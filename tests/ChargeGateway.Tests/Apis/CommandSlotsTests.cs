using ChargeGateway.Core;
using ChargeGateway.Core.Replies;
using ChargeGateway.Tests.Hosting;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis;

/// <summary>Ten commands of one API key wait for chargers at a time, the eleventh is refused.</summary>
public sealed class CommandSlotsTests : IAsyncLifetime
{
    static readonly string[] SecondKey = ["--Gateway:ApiKeys:1:Name=other", "--Gateway:ApiKeys:1:Key=other-key", "--Gateway:ApiKeys:1:Role=Control"];
    RunningGateway gateway = null!;
    ScriptedChargePoint charger = null!;

    public async Task InitializeAsync()
    {
        gateway = await RunningGateway.StartAsync(SecondKey);
        charger = gateway.Connect("cp16");
    }

    public async Task DisposeAsync() => await gateway.DisposeAsync();

    [Fact]
    public async Task The_eleventh_command_is_429_while_ten_wait_and_reads_are_not_held_up()
    {
        var answer = new TaskCompletionSource<Reply>(TaskCreationOptions.RunContinuationsAsynchronously);
        charger.Answer = (_, _) => answer.Task;
        var ten = Enumerable.Range(0, 10).Select(_ => gateway.AskAsync("/API/Reset/cp16")).ToList();
        await Until.TrueAsync(() => charger.Asked.Count == 10);

        var eleventh = await gateway.AskAsync("/API/Reset/cp16");
        var status = await gateway.AskAsync("/API/Status");
        var wrong = await gateway.AskAsync("/API/Reset/nobody");

        eleventh.ShouldBeEmpty(429);
        eleventh.Headers["Retry-After"].ShouldBe("1");
        (status.Status, wrong.Status).ShouldBe((200, 404));
        answer.SetResult(new Reply("Accepted"));
        foreach (var waited in await Task.WhenAll(ten))
            waited.ShouldSay("Accepted");
        (await gateway.AskAsync("/API/Reset/cp16")).ShouldSay("Accepted");
    }

    [Fact]
    public async Task Another_key_has_slots_of_its_own()
    {
        var answer = new TaskCompletionSource<Reply>(TaskCreationOptions.RunContinuationsAsynchronously);
        charger.Answer = (_, _) => answer.Task;
        var ten = Enumerable.Range(0, 10).Select(_ => gateway.AskAsync("/API/Reset/cp16")).ToList();
        await Until.TrueAsync(() => charger.Asked.Count == 10);

        var others = gateway.AskAsync("/API/Reset/cp16", key: "other-key");
        await Until.TrueAsync(() => charger.Asked.Count == 11);

        answer.SetResult(new Reply("Accepted"));
        (await others).ShouldSay("Accepted");
        await Task.WhenAll(ten);
    }

    [Fact]
    public async Task A_caller_that_hangs_up_gives_its_slot_back_and_ends_the_wait()
    {
        var ended = 0;
        charger.Answer = async (_, ct) =>
        {
            await Task.Delay(Timeout.Infinite, ct).ContinueWith(_ => Interlocked.Increment(ref ended), TaskScheduler.Default);
            ct.ThrowIfCancellationRequested();
            throw new InvalidOperationException();
        };
        using var hangUp = new CancellationTokenSource();
        var ten = Enumerable.Range(0, 10).Select(_ => gateway.Http.GetAsync(new Uri("/API/Reset/cp16", UriKind.Relative), hangUp.Token)).ToList();
        await Until.TrueAsync(() => charger.Asked.Count == 10);

        await hangUp.CancelAsync();

        await Task.WhenAll(ten).ContinueWith(_ => { }, TaskScheduler.Default);
        await Until.TrueAsync(() => ended == 10);
        charger.Says("Accepted");
        foreach (var again in await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => SoonFreeAsync())))
            again.ShouldSay("Accepted");
    }

    [Fact]
    public async Task A_command_that_fails_gives_its_slot_back()
    {
        foreach (var failure in Enum.GetValues<Failure>().Where(failure => failure != Failure.Busy))
        {
            charger.Fails(failure);
            var first = await gateway.AskAsync("/API/Reset/cp16");
            for (var i = 0; i < 11; i++)
                (await gateway.AskAsync("/API/Reset/cp16")).Status.ShouldBe(first.Status);
        }

        charger.Answer = (_, _) => throw new InvalidOperationException();
        for (var i = 0; i < 11; i++)
            (await gateway.AskAsync("/API/Reset/cp16")).Status.ShouldBe(500);
    }

    async Task<RawAnswer> SoonFreeAsync()
    {
        var answer = await gateway.AskAsync("/API/Reset/cp16");
        for (var tries = 0; answer.Status == 429 && tries < 50; tries++)
            answer = await gateway.AskAsync("/API/Reset/cp16");
        return answer;
    }
}
