using ChargeGateway.Core;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Tests.Drivers.Polled;

public sealed class DeviceGateTests
{
    [Fact]
    public async Task One_request_runs_at_a_time_and_one_too_many_is_refused_as_busy()
    {
        var gate = new DeviceGate(maxWaiting: 1);
        var release = new TaskCompletionSource();
        var running = 0;
        var most = 0;

        async Task<bool> Work(CancellationToken ct)
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            await release.Task;
            Interlocked.Decrement(ref running);
            return true;
        }

        var first = gate.RunAsync("box", Work, default);
        var second = gate.RunAsync("box", Work, default);
        var refused = await Should.ThrowAsync<ChargePointException>(() => gate.RunAsync("box", Work, default));
        release.SetResult();
        await Task.WhenAll(first, second);

        refused.Failure.ShouldBe(Failure.Busy);
        most.ShouldBe(1);
        (await gate.RunAsync("box", _ => Task.FromResult(7), default)).ShouldBe(7);
    }

    [Fact]
    public async Task The_wait_ends_with_its_caller()
    {
        var gate = new DeviceGate();
        var release = new TaskCompletionSource<bool>();
        var first = gate.RunAsync("box", _ => release.Task, default);
        using var gone = new CancellationTokenSource();
        var second = gate.RunAsync("box", _ => Task.FromResult(true), gone.Token);
        await gone.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => second);
        release.SetResult(true);
        await first;
        (await gate.RunAsync("box", _ => Task.FromResult(true), default)).ShouldBeTrue();
    }
}
