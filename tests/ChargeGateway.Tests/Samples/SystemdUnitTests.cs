using ChargeGateway.Configuration;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Samples;

public sealed class SystemdUnitTests
{
    const string Sample = "samples/systemd/chargegateway.service";
    readonly ILookup<string, string> unit = Repository.Read(Sample).Split('\n')
        .Where(line => line.Contains('=') && line[0] != '#').Select(line => line.Split('=', 2)).ToLookup(pair => pair[0], pair => pair[1]);

    [Fact]
    public void It_starts_the_published_binary_with_its_data_where_systemd_lets_it_write()
    {
        unit["ExecStart"].ShouldBe(["/opt/chargegateway/" + typeof(ChargeGateway.Hosting.GatewayHost).Assembly.GetName().Name]);
        unit["Environment"].ShouldContain("Gateway__DataDirectory=/var/lib/" + unit["StateDirectory"].Single());
        unit["ProtectSystem"].ShouldBe(["strict"]);
        unit["User"].ShouldBe(["chargegateway"]);
    }

    [Fact]
    public void It_leaves_commands_the_time_to_finish() =>
        int.Parse(unit["TimeoutStopSec"].Single()).ShouldBeGreaterThan((int)new GatewayOptions().TimeToDrain.TotalSeconds + 10);

    [NeedsFact("systemd-analyze")]
    public async Task Systemd_understands_every_line()
    {
        // The binary and the user are only there once somebody installed them.
        var folder = Directory.CreateTempSubdirectory("chargegateway-unit-");
        var copy = Path.Combine(folder.FullName, "chargegateway.service");
        await File.WriteAllTextAsync(copy, Repository.Read(Sample).Replace("/opt/chargegateway/chargegateway", "/bin/sh", StringComparison.Ordinal));
        var checkedUnit = await Tool.RunAsync("systemd-analyze", ["verify", "--man=no", copy]);
        folder.Delete(recursive: true);

        checkedUnit.Error.ShouldNotContain(copy);
        checkedUnit.Code.ShouldBe(0, checkedUnit.Error);
    }
}
