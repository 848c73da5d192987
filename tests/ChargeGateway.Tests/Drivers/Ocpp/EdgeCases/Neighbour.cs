using System.Diagnostics;
using System.Net;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>A charger that answers every command as it is told to, at once unless told otherwise.</summary>
sealed class Neighbour : IAsyncDisposable
{
    readonly TestGateway gateway;
    readonly string id;
    readonly Func<RawCharger.Call, string> answer;
    readonly Task answering;

    Neighbour(TestGateway gateway, string id, RawCharger line, Func<RawCharger.Call, string> answer)
    {
        (this.gateway, this.id, this.answer, Line) = (gateway, id, answer, line);
        answering = AnswerAsync();
    }

    public RawCharger Line { get; }

    public static Task<Neighbour> MoveInAsync(TestGateway gateway, string id) => MoveInAsync(gateway, id, _ => """{"status":"Unlocked"}""");

    public static async Task<Neighbour> MoveInAsync(TestGateway gateway, string id, Func<RawCharger.Call, string> answer)
    {
        var line = await RawCharger.ConnectAsync(gateway, id);
        await line.BootAsync();
        return new Neighbour(gateway, id, line, answer);
    }

    /// <summary>It is seen, heard and reached, and all of that soon.</summary>
    public async Task ShouldBeServedAsync(double seconds = 5)
    {
        var took = Stopwatch.StartNew();
        await Line.AskAsync("Heartbeat", "{}");
        (await gateway.GetAsync("/API/Status")).Body.ShouldContain($"\"id\":\"{id}\"");
        (await gateway.GetAsync($"/API/UnlockConnector/{id}/1")).ShouldBe((HttpStatusCode.OK, """{"status": "Unlocked"}"""));
        took.Elapsed.TotalSeconds.ShouldBeLessThan(seconds);
    }

    public async ValueTask DisposeAsync()
    {
        await Line.DisposeAsync();
        await answering;
    }

    async Task AnswerAsync()
    {
        while (await Line.TryNextCallAsync() is { } call) await Line.SendAsync($"[3,\"{call.Id}\",{answer(call)}]");
    }
}
