using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp;
using ChargeGateway.Simulator.Stations;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Simulator;

public sealed class RebootTests : SimulatorTest
{
    [Theory]
    [InlineData("Soft", "SoftReset")]
    [InlineData("Hard", "HardReset")]
    public async Task A_reset_ends_charges_and_boots_again(string type, string reason)
    {
        var charger = await StartAsync();
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);

        ((string)(await Central.CallAsync("cp1", "Reset", new JsonObject { ["type"] = type }))["status"]!).ShouldBe("Accepted");

        await Until.TrueAsync(() => Central.Said("BootNotification").Count == 2);
        await Central.HearsAsync("StopTransaction", stop => (string)stop["reason"]! == reason);
        var order = Central.Heard.Select(message => message.Action).ToList();
        (order.IndexOf("StopTransaction") < order.LastIndexOf("BootNotification")).ShouldBe(type == "Soft");
        await charger.WhenAcceptedAsync(Ct);
        charger.Connectors[1].Status.ShouldBe(ConnectorStatus.Finishing);
    }

    [Fact]
    public async Task After_a_power_cut_a_charge_can_go_on()
    {
        var charger = await StartAsync();
        await charger.Connectors[1].PlugInAsync(Car("TAG1"), Ct);

        await charger.RebootAsync(RebootKind.Resume, ct: Ct);
        await charger.WhenAcceptedAsync(Ct);

        Central.Said("BootNotification").Count.ShouldBe(2);
        charger.Connectors[1].TransactionId.ShouldBe(101);
        var seen = Central.Said("MeterValues").Count;
        await Until.TrueAsync(() => Central.Said("MeterValues").Count > seen);
        Central.Said("StopTransaction").ShouldBeEmpty();
    }
}
