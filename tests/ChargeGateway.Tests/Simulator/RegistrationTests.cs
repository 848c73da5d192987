using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Simulator;

public sealed class RegistrationTests : SimulatorTest
{
    [Theory]
    [InlineData("Pending", Registration.Pending)]
    [InlineData("Rejected", Registration.Rejected)]
    public async Task A_charger_that_is_not_accepted_says_nothing_but_BootNotification(string word, Registration registration)
    {
        Central.Answer("BootNotification", _ => Boot(word, 300));
        var charger = await ConnectAsync();
        await Until.TrueAsync(() => charger.Registration == registration);

        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);

        charger.Connectors[1].TransactionId.ShouldBeNull();
        Central.Heard.Select(message => message.Action).ShouldBe(["BootNotification"]);
    }

    [Fact]
    public async Task A_pending_charger_answers_commands_but_starts_nothing_from_afar()
    {
        Central.Answer("BootNotification", _ => Boot("Pending", 300));
        var charger = await ConnectAsync();
        await Until.TrueAsync(() => charger.Registration == Registration.Pending);

        (await Central.CallAsync("cp1", "GetConfiguration"))["configurationKey"]!.AsArray().Count.ShouldBeGreaterThan(30);
        ((string)(await Central.CallAsync("cp1", "RemoteStartTransaction", new JsonObject { ["idTag"] = "TAG1" }))["status"]!).ShouldBe("Rejected");
    }

    [Fact]
    public async Task A_pending_charger_that_is_asked_to_boot_again_goes_into_operation()
    {
        Central.Answer("BootNotification", _ => Boot("Pending", 300));
        var charger = await ConnectAsync();
        await Until.TrueAsync(() => charger.Registration == Registration.Pending);

        Central.Answer("BootNotification", _ => Boot("Accepted", 300));
        await Central.CallAsync("cp1", "TriggerMessage", new JsonObject { ["requestedMessage"] = "BootNotification" });

        await charger.WhenAcceptedAsync(Ct);
        await Until.TrueAsync(() => Central.Said("StatusNotification").Count == 3);
    }

    [Fact]
    public async Task A_rejected_charger_tries_again_after_the_interval()
    {
        Central.Answer("BootNotification", _ => Boot("Rejected", 0));
        var charger = await ConnectAsync(Options() with { BootRetry = TimeSpan.FromMilliseconds(20) });
        await Until.TrueAsync(() => Central.Said("BootNotification").Count > 2);

        Central.Answer("BootNotification", _ => Boot("Accepted", 300));

        await charger.WhenAcceptedAsync(Ct);
    }

    [Fact]
    public async Task It_shows_its_identity_and_password()
    {
        await StartAsync(Options() with { Password = "se:cret" });

        Central.Authorizations.ShouldBe(["Basic " + Convert.ToBase64String("cp1:se:cret"u8)]);
    }

    [Fact]
    public async Task A_new_authorization_key_is_used_as_bytes_on_a_new_line()
    {
        var charger = await StartAsync(Options() with { Password = "old" });
        const string key = "0001020304050607FFFFFFFFFFFFFFFFFFFFFFFF";

        var answer = await Central.CallAsync("cp1", "ChangeConfiguration", new JsonObject { ["key"] = "AuthorizationKey", ["value"] = key });

        ((string)answer["status"]!).ShouldBe("Accepted");
        await Until.TrueAsync(() => Central.Authorizations.Count == 2);
        Central.Authorizations.Last().ShouldBe("Basic " + Convert.ToBase64String([.. "cp1:"u8, .. Convert.FromHexString(key)]));
        charger.Configuration["AuthorizationKey"].ShouldBeNull();
    }

    [Fact]
    public async Task A_refused_charger_keeps_dialling_and_tells_the_status()
    {
        Central.Admission = _ => 404;
        var charger = await ConnectAsync();
        charger.IsConnected.ShouldBeFalse();
        charger.Refusal!.Status.ShouldBe(404);

        Central.Admission = _ => 101;

        await charger.WhenAcceptedAsync(Ct);
    }

    [Fact]
    public async Task It_beats_at_the_interval_of_the_central_system()
    {
        Central.Answer("BootNotification", _ => Boot("Accepted", 1));
        await StartAsync();

        await Central.HearsAsync("Heartbeat");
    }

    static JsonObject Boot(string status, int interval) =>
        new() { ["status"] = status, ["currentTime"] = "2026-01-01T00:00:00Z", ["interval"] = interval };
}
