using System.Net;
using System.Text.Json;
using ChargeGateway.Simulator.Lektrico;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.EndToEnd;

/// <summary>A Lektrico box works through <c>/API</c> like an OCPP charger.</summary>
public sealed class LektricoPathTests
{
    [Fact]
    public async Task A_box_named_in_the_configuration_is_steered_through_the_old_dialect()
    {
        await using var box = await VirtualLektrico.StartAsync(new LektricoOptions { Model = LektricoModel.ThreeP22K });
        box.Box.PlugIn(new LektricoCar());
        await using var gateway = await TestGateway.StartAsync(
            "--Gateway:Chargers:0:Id=garage",
            "--Gateway:Chargers:0:Name=Garage",
            "--Gateway:Chargers:0:Driver=lektrico",
            $"--Gateway:Chargers:0:Address={box.Address}",
            "--Gateway:Chargers:0:PollInterval=00:00:00.200");

        await Until.TrueAsync(async () => (await ConnectorAsync(gateway))?.GetProperty("ChargeRateKW").ValueKind == JsonValueKind.Number);
        (await gateway.GetAsync("/API/SetChargingLimit/garage/1/10A")).ShouldBe((HttpStatusCode.OK, """{"status": "Accepted"}"""));
        box.Box.DynamicCurrent.ShouldBe(10);
        (await gateway.GetAsync("/API/SetChargingLimit/garage/1/3A")).ShouldBe((HttpStatusCode.OK, """{"status": "Rejected"}"""));
        box.Box.DynamicCurrent.ShouldBe(10);
        (await gateway.GetAsync("/API/UnlockConnector/garage/1")).ShouldBe((HttpStatusCode.OK, """{"status": "NotSupported"}"""));
        (await gateway.GetAsync("/API/Reset/garage")).ShouldBe((HttpStatusCode.OK, """{"status": "Accepted"}"""));
        box.Box.Resets.ShouldBe(1);
    }

    static async Task<JsonElement?> ConnectorAsync(TestGateway gateway)
    {
        var chargers = JsonElement.Parse((await gateway.GetAsync("/API/Status")).Body);
        if (chargers.GetArrayLength() == 0) return null;
        var charger = chargers[0];
        (charger.GetProperty("id").GetString(), charger.GetProperty("name").GetString()).ShouldBe(("garage", "Garage"));
        return charger.GetProperty("OnlineConnectors").TryGetProperty("1", out var connector) ? connector : null;
    }
}
