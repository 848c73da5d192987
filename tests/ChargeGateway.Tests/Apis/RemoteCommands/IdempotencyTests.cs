using ChargeGateway.Core;
using ChargeGateway.Core.Replies;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.RemoteCommands;

/// <summary>The header Idempotency-Key.</summary>
public sealed class IdempotencyTests : RemoteClockTests
{
    const string Reset = "/synchronous/cp/reset";
    const string Soft = """{"type":"Soft"}""";

    static readonly (string, string) Key = ("Idempotency-Key", "order-1");

    [Fact]
    public async Task A_repetition_is_answered_the_same_marked_and_not_done_again_also_after_a_restart()
    {
        var charger = Remote.Script();

        var first = (await Remote.PostAsync(Reset, Soft, Key)).Is(200);
        var second = (await Remote.PostAsync(Reset, Soft, Key)).Is(200);
        var prefixed = await Remote.SendAsync(HttpMethod.Post, "/api/cpoapi/v1/remote_commands" + Reset, Soft, TestGateway.Key, Key);
        await Remote.Gateway.RestartAsync();
        var after = (await Remote.PostAsync(Reset, Soft, Key)).Is(200);

        charger.Asked.Count.ShouldBe(1);
        first.Headers.ShouldNotContainKey("Idempotent-Replayed");
        foreach (var repeated in new[] { second, prefixed, after })
        {
            repeated.Headers["Idempotent-Replayed"].ShouldBe("true");
            (repeated.Text, repeated.Headers["Content-Type"]).ShouldBe((first.Text, first.Headers["Content-Type"]));
        }
    }

    [Fact]
    public async Task An_attempt_is_made_once_and_its_place_told_again()
    {
        var charger = Remote.Script();
        const string Body = """{"cpId":"cp","idTag":"TAG1"}""";

        var first = (await Remote.PostAsync(Attempts, Body, Key)).Is(202);
        var second = (await Remote.PostAsync(Attempts, Body, Key)).Is(202);

        second.Headers["Location"].ShouldBe(first.Headers["Location"]);
        second.Headers["Idempotent-Replayed"].ShouldBe("true");
        await Until.TrueAsync(() => charger.Asked.Count == 1);
    }

    [Fact]
    public async Task Another_body_is_422_another_route_key_or_holder_is_another_request()
    {
        var charger = Remote.Script();
        await Remote.PostAsync(Reset, Soft, Key);

        (await Remote.PostAsync(Reset, """{"type":"Hard"}""", Key)).IsProblem(422, "idempotency-key-mismatch");
        (await Remote.PostAsync("/synchronous/cp/unlock_connector/1", "", Key)).Is(200).Headers.ShouldNotContainKey("Idempotent-Replayed");
        (await Remote.PostAsync(Reset, Soft, ("Idempotency-Key", "order-2"))).Is(200).Headers.ShouldNotContainKey("Idempotent-Replayed");
        var other = await Remote.SendAsync(HttpMethod.Post, "/remote_commands" + Reset, Soft, "control-key", Key);
        other.Is(200).Headers.ShouldNotContainKey("Idempotent-Replayed");
        charger.Asked.Count.ShouldBe(4);
    }

    [Fact]
    public async Task It_is_forgotten_after_24_hours()
    {
        var charger = Remote.Script();
        await Remote.PostAsync(Reset, Soft, Key);
        Time.Move(TimeSpan.FromHours(24) + TimeSpan.FromSeconds(1));

        (await Remote.PostAsync(Reset, """{"type":"Hard"}""", Key)).Is(200).Headers.ShouldNotContainKey("Idempotent-Replayed");

        charger.Asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task While_the_first_is_at_work_a_second_is_409_and_a_caller_that_hung_up_finds_the_answer()
    {
        var charger = Remote.Script();
        var answer = new TaskCompletionSource<Reply>(TaskCreationOptions.RunContinuationsAsynchronously);
        charger.Answer = (_, ct) => answer.Task.WaitAsync(ct);
        using var http = new HttpClient { BaseAddress = Remote.Gateway.Url };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/remote_commands" + Reset) { Content = new StringContent(Soft) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Add("X-API-Key", TestGateway.Key);
        request.Headers.Add(Key.Item1, Key.Item2);
        using var hangUp = new CancellationTokenSource();
        var first = http.SendAsync(request, hangUp.Token);
        await Until.TrueAsync(() => charger.Asked.Count == 1);

        (await Remote.PostAsync(Reset, Soft, Key)).IsProblem(409, "request-in-progress");
        await hangUp.CancelAsync();
        await first.ContinueWith(_ => { }, TaskScheduler.Default);
        answer.SetResult(new Reply("Accepted"));

        RemoteAnswer? found = null;
        await Until.TrueAsync(async () => (found = await Remote.PostAsync(Reset, Soft, Key)).Status == 200);
        found!.Headers["Idempotent-Replayed"].ShouldBe("true");
        charger.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_frees_the_key_and_an_outcome_that_is_not_known_does_not()
    {
        var charger = Remote.Script();
        charger.Fails(Failure.Busy);
        (await Remote.PostAsync(Reset, Soft, Key)).IsProblem(429, "charger-busy");
        (await Remote.PostAsync(Reset, """{"typ":"Soft"}""", Key)).IsProblem(400, "bad-request");
        charger.Fails(Failure.DeviceError, "ConnectionLost");
        var first = (await Remote.PostAsync(Reset, Soft, Key)).IsProblem(502, "charger-error");
        charger.Says("Accepted");

        var second = (await Remote.PostAsync(Reset, Soft, Key)).IsProblem(502, "charger-error");

        second.Headers["Idempotent-Replayed"].ShouldBe("true");
        second["code"].ShouldBe(first["code"]);
        charger.Asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_request_that_the_end_of_the_gateway_cut_off_is_not_done_again()
    {
        var store = Remote.Gateway.Get<ChargeGateway.Storage.Idempotency.IdempotencyStore>();
        var body = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Soft));
        await store.BeginAsync(new("test", "POST /remote_commands" + Reset, "order-1"), body, default);
        var charger = Remote.Script();

        (await Remote.PostAsync(Reset, Soft, Key)).IsProblem(409, "request-interrupted");

        charger.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_key_that_is_none_is_400()
    {
        Remote.Script();

        (await Remote.PostAsync(Reset, Soft, ("Idempotency-Key", new string('x', 256)))).IsProblem(400, "bad-request");
    }
}
