using ChargeGateway.Core.Replies;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Hosting;

public sealed class ShutdownTests
{
    [Fact]
    public async Task A_command_under_way_gets_its_answer_before_the_gateway_ends()
    {
        var gateway = await RunningGateway.StartAsync();
        var charger = gateway.Connect("cp16");
        var answer = new TaskCompletionSource<Reply>(TaskCreationOptions.RunContinuationsAsynchronously);
        charger.Answer = (_, _) => answer.Task;
        var asked = gateway.AskAsync("/API/Reset/cp16");
        await Until.TrueAsync(() => charger.Asked.Count == 1);

        var ended = gateway.DisposeAsync().AsTask();
        answer.SetResult(new Reply("Accepted"));

        (await asked).ShouldSay("Accepted");
        await ended.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Many_gateways_run_side_by_side_in_one_process()
    {
        var gateways = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => RunningGateway.StartAsync()));

        for (var i = 0; i < gateways.Length; i++)
            gateways[i].Connect($"cp{i}");
        for (var i = 0; i < gateways.Length; i++)
            (await gateways[i].AskAsync("/API/Status")).Body.ShouldStartWith($$"""[{"id":"cp{{i}}",""");
        foreach (var gateway in gateways)
            await gateway.DisposeAsync();
    }
}
