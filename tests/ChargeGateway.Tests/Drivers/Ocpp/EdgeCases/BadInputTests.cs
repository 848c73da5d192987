using System.Text;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>Chargers that send nonsense disturb neither themselves nor their neighbours.</summary>
public sealed class BadInputTests(OpenGateway open) : IClassFixture<OpenGateway>
{
    const string Start = """[2,"x","StartTransaction",{"connectorId":1,"idTag":"T","meterStart":0,"timestamp":"2026-01-01T10:00:00Z"}]""";

    [Fact]
    public async Task Ten_thousand_messages_of_nonsense_end_nothing()
    {
        await using var neighbour = await Neighbour.MoveInAsync(open.Gateway, "beside nonsense");
        await using var socket = await RawSocket.DialAsync(open.Gateway, "nonsense");
        var random = new Random(42);
        var sending = Task.Run(async () =>
        {
            for (var i = 0; i < 100; i++) await socket.WriteAsync([.. Enumerable.Range(0, 100).SelectMany(_ => Nonsense(random))]);
            await socket.SendAsync("""[2,"the end","Heartbeat",{}]""");
        });
        var answers = 0;
        while (!(await socket.ReceiveTextAsync()).StartsWith("[3,\"the end\",", StringComparison.Ordinal))
        {
            if (answers++ % 200 == 0) await neighbour.ShouldBeServedAsync();
        }

        await sending;
        answers.ShouldBeGreaterThan(500, "some of it could be answered");
    }

    [Fact]
    public async Task Half_frames_that_never_end_disturb_nobody()
    {
        await using var neighbour = await Neighbour.MoveInAsync(open.Gateway, "beside halves");
        var halves = new List<RawSocket>();
        var frame = RawSocket.Frame("""[2,"half","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]""");
        for (var i = 0; i < 60; i++)
        {
            halves.Add(await RawSocket.DialAsync(open.Gateway, $"half {i}"));
            await halves[i].WriteAsync(frame[..(i % frame.Length)]);
        }

        await neighbour.ShouldBeServedAsync();
        foreach (var half in halves) await half.DisposeAsync();
        await neighbour.ShouldBeServedAsync();
        await Until.TrueAsync(async () => !(await open.Gateway.GetAsync("/API/Status")).Body.Contains("\"half "));
    }

    [Fact]
    public async Task Huge_messages_end_only_their_own_line()
    {
        await using var neighbour = await Neighbour.MoveInAsync(open.Gateway, "beside huge");
        var huge = RawSocket.Frame(RawSocket.Text, [.. Enumerable.Repeat((byte)'[', 1024 * 1024 + 1)]);
        for (var i = 0; i < 5; i++)
        {
            await using var socket = await RawSocket.DialAsync(open.Gateway, "huge");
            await socket.WriteAsync(huge);
            (await socket.CloseCodeAsync()).ShouldBe(1009);
            await neighbour.ShouldBeServedAsync();
        }
    }

    [Fact]
    public async Task One_that_floods_and_never_reads_is_not_read_either_and_its_caller_waits_no_longer_than_usual()
    {
        await using var gateway = await TestGateway.StartAsync("--Ocpp:UnknownChargers=Accept", "--Gateway:CommandTimeout=00:00:01");
        await using var neighbour = await Neighbour.MoveInAsync(gateway, "beside flood");
        await using var socket = await RawSocket.DialAsync(gateway, "flood");
        var action = new string('u', 200);
        var calls = Enumerable.Range(0, 1000).SelectMany(i => RawSocket.Frame($"[2,\"{i}\",\"{action}\",{{}}]")).ToArray();
        var flooding = FloodAsync(socket, calls);
        await Task.WhenAny(flooding, Task.Delay(TimeSpan.FromSeconds(10)));
        flooding.IsCompleted.ShouldBeTrue("the gateway stops to read when nobody takes its answers");

        var asking = gateway.GetAsync("/API/UnlockConnector/flood/1");
        await neighbour.ShouldBeServedAsync();
        (await asking.WaitAsync(TimeSpan.FromSeconds(4))).Body.ShouldBe("""{"status": "Timeout"}""");
    }

    /// <summary>Writes until the other side takes no more for a while.</summary>
    static async Task FloodAsync(RawSocket socket, byte[] bytes)
    {
        while (true)
        {
            using var stuck = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            try
            {
                await socket.Stream.WriteAsync(bytes, stuck.Token);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    static byte[] Nonsense(Random random)
    {
        switch (random.Next(6))
        {
            case 0:
                var bytes = new byte[random.Next(300)];
                random.NextBytes(bytes);
                return RawSocket.Frame(RawSocket.Binary, bytes);
            case 1:
                return RawSocket.Frame(new string([.. Enumerable.Range(0, random.Next(100)).Select(_ => (char)random.Next(32, 0x2FFF))]));
            case 2:
                return RawSocket.Frame(Cut(Start, random));
            case 3:
                return RawSocket.Frame($"[{random.Next(-1, 9)},\"x{random.Next()}\",{{\"status\":\"Unlocked\"}}]");
            case 4:
                return RawSocket.Frame(RawSocket.Text, Encoding.UTF8.GetBytes(new string('[', random.Next(1, 500))));
            default:
                return RawSocket.Frame($"[2,\"x{random.Next()}\",\"Action{random.Next()}\",{{\"a\":[{random.Next()}]}}]");
        }
    }

    static string Cut(string text, Random random) => text.Remove(random.Next(text.Length - 1), 1);
}
