using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.State;
using ChargeGateway.Simulator.Cfos;
using ChargeGateway.Simulator.Lektrico;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.RemoteCommands;

/// <summary>Attempts and stops at chargers that are polled, with virtual boxes at the other end.</summary>
public sealed class EveryDriverTests : RemoteClockTests
{
    [Fact]
    public async Task A_Lektrico_box_is_started_and_stopped()
    {
        await using var box = await VirtualLektrico.StartAsync(new LektricoOptions { Headless = false });
        await RegisterAsync(new Charger("box", Driver: "lektrico", Address: box.Address.ToString()));
        await CycleAsync(() => box.Box.PlugIn(new LektricoCar()));

        var read = (await Remote.PostAsync("/synchronous/box/get_configuration", """{"keys":["user_current","Foo"]}""")).Is(200);
        read["unknownKeys"].ShouldBe("""["Foo"]""");
        (await Remote.PostAsync("/synchronous/box/reset", """{"type":"Soft"}""")).Is(200)["status"].ShouldBe("Accepted");
    }

    [Fact]
    public async Task A_cFos_wallbox_is_started_and_stopped()
    {
        await using var cfos = await VirtualCfos.StartAsync();
        cfos.Evse.Enabled = false;
        await RegisterAsync(new Charger("box", Driver: "cfos", Address: cfos.HttpAddress.ToString())
        {
            Settings = new DeviceSettings { Device = "E1" },
        });
        await CycleAsync(() => cfos.Evse.Car = new CfosCar());

        const string Dangerous = """[{"key":"device.prio","value":"2"},{"key":"manager.title","value":"mine"}]""";
        var before = cfos.Requests.Count(request => request.Contains("set_"));
        var refused = await Remote.SendAsync(
            HttpMethod.Post, "/remote_commands/synchronous/box/change_configurations", Dangerous, "control-key");
        refused.IsProblem(403, "forbidden");
        cfos.Requests.Count(request => request.Contains("set_")).ShouldBe(before);
    }

    async Task RegisterAsync(Charger charger)
    {
        await Remote.Gateway.Get<IChargerDirectory>().RegisterAsync(charger, default);
        await Until.TrueAsync(() => Remote.Gateway.Get<StateBoard>().Find("box") is { IsOnline: true });
    }

    async Task CycleAsync(Action plugIn)
    {
        plugIn();
        await Until.TrueAsync(() => Remote.Gateway.Get<StateBoard>().Find("box")?.Connectors.GetValueOrDefault(1)?.Status
            is not (null or ConnectorStatus.Undefined or ConnectorStatus.Available));
        var first = await BeginAsync(cp: "box");
        await AttemptIsAsync(first, "Started");
        var stop = (await Remote.PostAsync(Stops, $$"""{"remoteStartAttemptId":"{{first}}"}""")).Is(202)["referenceId"]!;
        await StopIsAsync(stop, "Stopped");
        await AttemptIsAsync(first, "Stopped");

        var timed = await BeginAsync(""","stopMinutes":5""", cp: "box");
        await AttemptIsAsync(timed, "Started");
        Time.Move(TimeSpan.FromMinutes(5));
        (await AttemptIsAsync(timed, "Stopped"))["stopReason"].ShouldBe("Remote");
    }
}
