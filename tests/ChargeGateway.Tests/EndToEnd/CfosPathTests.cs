using System.Net;
using System.Text.Json;
using ChargeGateway.Simulator.Cfos;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.EndToEnd;

/// <summary>A cFos wallbox works through <c>/API</c> like an OCPP charger, over HTTP and over Modbus.</summary>
public sealed class CfosPathTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_box_named_in_the_configuration_is_steered_through_the_old_dialect(bool overHttp)
    {
        await using var box = await VirtualCfos.StartAsync();
        await using var gateway = await TestGateway.StartAsync(
            "--Gateway:Chargers:0:Id=yard",
            "--Gateway:Chargers:0:Driver=cfos",
            $"--Gateway:Chargers:0:Address={(overHttp ? box.HttpAddress : $"modbus://127.0.0.1:{box.EvsePort}")}",
            "--Gateway:Chargers:0:Device=evse",
            "--Gateway:Chargers:0:PollInterval=00:00:00.200");

        await Until.TrueAsync(async () => (await IdsAsync(gateway)).Contains("yard"));
        (await gateway.GetAsync("/API/SetChargingLimit/yard/1/10A")).ShouldBe((HttpStatusCode.OK, """{"status": "Accepted"}"""));
        (await gateway.GetAsync("/API/SetChargingLimit/yard/1/3A")).ShouldBe((HttpStatusCode.OK, """{"status": "Rejected"}"""));
        (await gateway.GetAsync("/API/UnlockConnector/yard/1")).ShouldBe((HttpStatusCode.OK, """{"status": "NotSupported"}"""));
    }

    [Fact]
    public async Task A_manager_brings_its_boxes()
    {
        await using var box = await VirtualCfos.StartAsync();
        await using var gateway = await TestGateway.StartAsync(
            "--Gateway:Chargers:0:Id=cellar", "--Gateway:Chargers:0:Driver=cfos", $"--Gateway:Chargers:0:Address={box.HttpAddress}");

        await Until.TrueAsync(async () => (await IdsAsync(gateway)).Contains("cellar-E1"));
        (await gateway.GetAsync("/API/SetChargingLimit/cellar-E1/1/10A")).ShouldBe((HttpStatusCode.OK, """{"status": "Accepted"}"""));
    }

    static async Task<List<string?>> IdsAsync(TestGateway gateway) =>
        [.. JsonElement.Parse((await gateway.GetAsync("/API/Status")).Body).EnumerateArray().Select(charger => charger.GetProperty("id").GetString())];
}
