using System.Text.Json.Nodes;
using ChargeGateway.Core.Commands;
using ChargeGateway.Drivers.Lektrico.Api;
using ChargeGateway.Drivers.Lektrico.Rpc;
using ChargeGateway.Drivers.Polled;
using ChargeGateway.Simulator.Lektrico;

namespace ChargeGateway.Tests.Drivers.Lektrico;

public sealed class TypedApiTests : IAsyncLifetime
{
    VirtualLektrico box = null!;
    BoxApi api = null!;

    public async Task InitializeAsync()
    {
        box = await VirtualLektrico.StartAsync(new LektricoOptions { Headless = false });
        api = Open(box);
    }

    public async Task DisposeAsync()
    {
        api.Dispose();
        await box.DisposeAsync();
    }

    [Fact]
    public async Task Charge_methods()
    {
        box.Box.PlugIn();
        (await api.StartAsync("TAG1", default)).ShouldBeTrue();
        box.Box.LastTag.ShouldBe("TAG1");
        (await api.PauseAsync(default)).ShouldBeTrue();
        box.Box.State.ShouldBe("B_PAUSE");
        (await api.ResumeAsync(default)).ShouldBeTrue();
        box.Box.State.ShouldBe("C");
        (await api.StopAsync(default)).ShouldBeTrue();
        box.Box.State.ShouldBe("B_AUTH");
    }

    [Fact]
    public async Task Configuration_methods()
    {
        (await api.ConfigureAsync("user_current", 16, default)).ShouldBeTrue();
        (await api.ConfigureAsync("charger_alias", "Garage", default)).ShouldBeTrue();
        var all = await api.ConfigurationAsync(default);
        (all.Integer("user_current"), all.Text("charger_alias"), all.Flag("headless")).ShouldBe((16, "Garage", false));
    }

    [Fact]
    public async Task Information_methods()
    {
        var info = await api.InfoAsync(default);
        (info.State, info.ExtendedState, info.SessionId, info.TotalEnergy, info.DynamicCurrent, info.PwmCurrent).ShouldBe(("A", "A", "627", 1861.119m, 32, 0));
        (await api.VersionAsync(default)).Version.ShouldBe("1.51");
        (await api.WifiAsync(default)).Rssi.ShouldBe(-61);
        var currents = await api.CurrentsAsync(default);
        (currents.User, currents.SystemMax, currents.Cable, currents.Em).ShouldBe((32, 32, 32, 32));
        (await api.CountersAsync(default)).Sessions.ShouldBe(42);
        (await api.DeviceInfoAsync(default)).Firmware.ShouldBe("1.51");
        (await api.DeviceIdAsync(default)).DeviceId.ShouldBe("1p7k_500006");
        (await api.ChargerConfigAsync(default)).BoardRevision.ShouldBe("E");
    }

    [Fact]
    public async Task Error_methods()
    {
        box.Box.Break("overtemp");
        (await api.ActiveErrorsAsync(default)).Names.ShouldBe(["overtemp"]);
        box.Box.Repair();
        (await api.ActiveErrorsAsync(default)).Names.ShouldBeEmpty();
        (await api.LoggedErrorsAsync(default)).Names.ShouldBe(["overtemp"]);
        (await api.ResetErrorsAsync(default)).ShouldBeTrue();
        (await api.LoggedErrorsAsync(default)).Names.ShouldBeEmpty();
    }

    [Fact]
    public async Task Limit_methods()
    {
        (await api.SetDynamicCurrentAsync(10, null, default)).ShouldBeTrue();
        (await api.DynamicCurrentAsync(default)).Current.ShouldBe(10);
        (await api.SetEmCurrentAsync(8, default)).ShouldBeTrue();
        (await api.EmCurrentAsync(default)).ShouldBe(8);
        (await api.IsEmOfflineAsync(default)).ShouldBe(false);
    }

    [Fact]
    public async Task Schedule_methods()
    {
        WeeklyWindow[] windows = [new(1, 22, 0, 2, 6, 30, 16), new(6, 0, 0, 7, 0, 0, 0)];
        (await api.SetScheduleAsync(windows, default)).ShouldBeTrue();
        (await api.ScheduleAsync(default)).ShouldBe(windows);
        (await api.OverrideScheduleAsync(default)).ShouldBeTrue();
    }

    [Fact]
    public async Task Maintenance_methods()
    {
        (await api.SetPasswordAsync("long enough", default)).ShouldBeTrue();
        box.Box.ApPassword.ShouldBe("long enough");
        (await api.UpdateFirmwareAsync(default)).ShouldBeTrue();
        box.Box.FirmwareChecks.ShouldBe(1);
        (await api.ResetAsync(default)).ShouldBeTrue();
        box.Box.Resets.ShouldBe(1);
        (await api.FactoryResetAsync(default)).ShouldBeTrue();
        box.Box.ApPassword.ShouldBeEmpty();
    }

    [Fact]
    public async Task Load_balancer_methods()
    {
        await using var balancer = await VirtualLektrico.StartAsync(new LektricoOptions { Model = LektricoModel.LoadBalancer });
        using var meter = Open(balancer);

        (await meter.SetBalancingModeAsync(1, default)).ShouldBeTrue();
        (await meter.BalancingModeAsync(default)).ShouldBe(1);
        (await meter.BalancerConfigAsync(default)).SerialNumber.ShouldBe("500006");
        (await meter.MeterAsync(default)).TotalPower.ShouldBe(-805.5m);
    }

    [Theory]
    [InlineData("led_max_brightness", "30", "30")]
    [InlineData("headless", "TRUE", "true")]
    [InlineData("latitude", "47.5", "47.5")]
    [InlineData("charger_alias", "7", "\"7\"")]
    [InlineData("brand_new_number", "7", "7")]
    [InlineData("brand_new_flag", "true", "true")]
    [InlineData("brand_new_text", "abc", "\"abc\"")]
    public void A_configuration_value_goes_out_in_its_own_type(string key, string text, string json) =>
        ConfigurationKeys.Typed(key, text).ToJsonString().ShouldBe(json);

    [Theory]
    [InlineData("led_max_brightness", "101")]
    [InlineData("headless", "1")]
    [InlineData("latitude", "north")]
    [InlineData("user_current", "6.5")]
    public void A_configuration_value_that_breaks_its_rule_is_refused(string key, string text) =>
        Should.Throw<RuleException>((Func<JsonNode>)(() => ConfigurationKeys.Typed(key, text)));

    static BoxApi Open(VirtualLektrico box) =>
        new("box", new RpcClient("box", BoxConnection.Open(BoxConnection.Read(box.Address.ToString())!, null), new DeviceGate(), TimeSpan.FromSeconds(20), TimeProvider.System));
}
