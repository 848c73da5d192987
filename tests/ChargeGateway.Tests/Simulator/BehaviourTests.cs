using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp;
using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Tests.Simulator;

public sealed class BehaviourTests : SimulatorTest
{
    [Fact]
    public async Task A_silent_charger_notes_commands_and_answers_none()
    {
        var charger = await StartAsync();
        charger.Behaviour.Ignore("Reset");
        var asking = Central.CallAsync("cp1", "Reset", new JsonObject { ["type"] = "Soft" });
        await charger.NextCommandAsync("Reset", Ct);

        (await Central.CallAsync("cp1", "ClearCache"))["status"]!.ToString().ShouldBe("Accepted");
        asking.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task A_slow_charger_answers_late_and_goes_on_speaking()
    {
        var charger = await StartAsync();
        charger.Behaviour.AnswerDelay = TimeSpan.FromSeconds(2);
        var asking = Central.CallAsync("cp1", "ClearCache");

        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);
        asking.IsCompleted.ShouldBeFalse();

        (await asking)["status"]!.ToString().ShouldBe("Accepted");
    }

    [Fact]
    public async Task Its_answers_can_be_replaced_and_restored()
    {
        var charger = await StartAsync();
        charger.Answer("UnlockConnector", _ => new JsonObject { ["status"] = "UnlockFailed" });
        (await UnlockAsync()).ShouldBe("UnlockFailed");

        charger.AnswerWithError("UnlockConnector", "InternalError", "stuck");
        (await Should.ThrowAsync<FakeCallError>(UnlockAsync)).Message.ShouldBe("InternalError");

        charger.Answer("UnlockConnector", null);
        (await UnlockAsync()).ShouldBe("Unlocked");
    }

    [Fact]
    public async Task A_fault_shows_and_suspends_the_charge()
    {
        var charger = await StartAsync();
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);

        await charger.Connectors[1].BreakAsync(new ConnectorFault("GroundFailure", "wet", "E17"), Ct);
        var faulted = await Central.HearsAsync("StatusNotification", status => (string)status["status"]! == "Faulted");
        ((string)faulted["errorCode"]!).ShouldBe("GroundFailure");
        ((string)faulted["vendorErrorCode"]!).ShouldBe("E17");
        charger.Connectors[1].PowerW.ShouldBe(0);

        await charger.Connectors[1].BreakAsync(null, Ct);
        charger.Connectors[1].Status.ShouldBe(ConnectorStatus.Charging);
    }

    [Fact]
    public async Task It_can_send_all_kinds_of_nonsense()
    {
        var charger = await StartAsync();

        foreach (var (_, data, type) in Nonsense.Frames.Where(frame => frame.Name is "nothing" or "no JSON" or "an empty list"))
            await charger.SendRawAsync(data, type, true, Ct);
        await charger.SendRawAsync("""[2,"mine","Authorize",{"idTag":"RAW"}]""", Ct);

        await Central.HearsAsync("Authorize", payload => (string)payload["idTag"]! == "RAW");
    }

    [Theory]
    [InlineData(AnswerStyle.UnknownWord, """{"status":"Perhaps"}""")]
    [InlineData(AnswerStyle.ExtraField, """{"status":"Accepted","vendorNote":"hello"}""")]
    [InlineData(AnswerStyle.Twice, """{"status":"Accepted"}""")]
    [InlineData(AnswerStyle.Binary, """{"status":"Accepted"}""")]
    public async Task It_can_spell_its_answers_badly(AnswerStyle style, string answer)
    {
        var charger = await StartAsync();
        charger.Behaviour.Answers = style;

        (await Central.CallAsync("cp1", "ClearCache")).ToJsonString().ShouldBe(answer);
    }

    [Fact]
    public async Task Only_the_last_commands_are_remembered()
    {
        var charger = await StartAsync(Options() with { CommandsKept = 3 });
        for (var asked = 0; asked < 5; asked++)
            await Central.CallAsync("cp1", "ClearCache");

        charger.Commands.Count.ShouldBe(3);
        charger.OverlappingCalls.ShouldBe(0);
    }

    async Task<string> UnlockAsync() => (string)(await Central.CallAsync("cp1", "UnlockConnector", """{"connectorId":1}"""))["status"]!;
}
