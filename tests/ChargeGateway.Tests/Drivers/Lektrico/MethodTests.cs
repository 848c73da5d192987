using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Drivers.Lektrico.Api;
using ChargeGateway.Simulator.Lektrico;

namespace ChargeGateway.Tests.Drivers.Lektrico;

public sealed class MethodTests
{
    [Theory]
    [InlineData("Charge.Start", """{"tag":"TAG1"}""", "true")]
    [InlineData("Charge.Stop", null, "true")]
    [InlineData("Charge.Pause", null, "true")]
    [InlineData("Charge.Resume", null, "true")]
    [InlineData("App_config.Set", """{"config_key":"led_max_brightness","config_value":30}""", "true")]
    [InlineData("Sw_version.Get", null, """{"fw_version":"1.51","fw_id":"20250225-101500/v1.51"}""")]
    [InlineData("Device.Reset", null, "true")]
    [InlineData("Logged_errors.Reset", null, "true")]
    [InlineData("Ota.Verify", null, "true")]
    [InlineData("Factory.Reset", null, "true")]
    [InlineData("Ap_password.Set", """{"password":"12345678"}""", "true")]
    [InlineData("Device_info.Get", null, """{"device_id":"1p7k_500006","connected_phase":0,"fw_version":"1.51","charger_alias":""}""")]
    [InlineData("Charging_schedule.Set", """{"charging_schedule":[]}""", "true")]
    [InlineData("Charging_schedule.Get", null, """{"charging_schedule":[]}""")]
    [InlineData("Charging_schedule.Override", null, "true")]
    [InlineData("EM_current.Set", """{"EM_current":16}""", "true")]
    [InlineData("EM_current.Get", null, """{"EM_current":32}""")]
    [InlineData("EM_status.Get", null, """{"em_offline":false}""")]
    [InlineData("Device_id.Get", null, """{"device_id":"1p7k_500006"}""")]
    [InlineData("Charger_config.Get", null, """{"serial_number":500006,"board_revision":"E"}""")]
    [InlineData("Dynamic_current.Get", null, """{"dynamic_current":32,"relay_mode":0}""")]
    [InlineData("Dynamic_current.Set", """{"dynamic_current":16}""", "true")]
    public async Task Every_method_is_reached_natively_in_any_letter_case(string method, string? parameters, string result)
    {
        await using var bench = await LektricoBench.StartAsync();

        (await bench.NativeAsync(method, parameters)).GetRawText().ShouldBe(result);
        (await bench.NativeAsync(method.ToLowerInvariant(), parameters)).GetRawText().ShouldBe(result);
    }

    [Theory]
    [InlineData("App_config.Get", "user_current")]
    [InlineData("Charger_info.Get", "extended_charger_state")]
    [InlineData("Logged_errors.Get", "overtemp")]
    [InlineData("Active_errors.Get", "overtemp")]
    [InlineData("Wifi_status.Get", "rssi")]
    [InlineData("System_currents.Get", "system_max_current")]
    [InlineData("Counters_config.Get", "total_charged_sessions")]
    public async Task A_long_answer_is_given_as_the_box_gave_it(string method, string field)
    {
        await using var bench = await LektricoBench.StartAsync();

        (await bench.NativeAsync(method)).TryGetProperty(field, out _).ShouldBeTrue();
    }

    [Fact]
    public async Task Reads_go_by_get_parameters_by_post_and_actions_in_a_frame()
    {
        await using var bench = await LektricoBench.StartAsync();
        await bench.NativeAsync("Wifi_status.Get");
        await bench.NativeAsync("EM_current.Set", """{"EM_current":10}""");
        await bench.NativeAsync("Charge.Pause");

        bench.Box.Requests.ShouldContain("GET /rpc/Wifi_status.Get");
        bench.Box.Requests.ShouldContain("POST /rpc/EM_current.Set");
        bench.Box.Requests.ShouldContain("POST /rpc");
        bench.Box.Box.EmCurrent.ShouldBe(10);
        bench.Box.Box.IsPaused.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Dynamic_current.Set", """{"dynamic_current":5}""")]
    [InlineData("Dynamic_current.Set", """{"dynamic_current":33}""")]
    [InlineData("Dynamic_current.Set", """{"dynamic_current":10.5}""")]
    [InlineData("Dynamic_current.Set", """{"dynamic_current":10,"relay_mode":2}""")]
    [InlineData("Dynamic_current.Set", "{}")]
    [InlineData("EM_current.Set", """{"EM_current":3}""")]
    [InlineData("Ap_password.Set", """{"password":"1234567"}""")]
    [InlineData("Ap_password.Set", """{"password":12345678}""")]
    [InlineData("Charge.Start", """{"tag":5}""")]
    [InlineData("App_config.Set", """{"config_key":"user_current","config_value":5}""")]
    [InlineData("App_config.Set", """{"config_key":"headless","config_value":"maybe"}""")]
    [InlineData("App_config.Set", """{"config_key":"gmt_offset","config_value":13}""")]
    [InlineData("App_config.Set", """{"config_key":"led_template","config_value":"1,2,3"}""")]
    [InlineData("App_config.Set", """{"config_value":5}""")]
    [InlineData("Charging_schedule.Set", """{"charging_schedule":[{"start_d":0,"start_h":0,"start_m":0,"end_d":1,"end_h":0,"end_m":0,"current":6}]}""")]
    [InlineData("Charging_schedule.Set", """{"charging_schedule":[{"start_d":1,"start_h":24,"start_m":0,"end_d":1,"end_h":0,"end_m":0,"current":6}]}""")]
    [InlineData("Charging_schedule.Set", """{"charging_schedule":[{"start_d":1,"start_h":0,"start_m":0,"end_d":8,"end_h":0,"end_m":60,"current":6}]}""")]
    [InlineData("Charging_schedule.Set", """{"charging_schedule":[{"start_d":1,"start_h":0,"start_m":0,"end_d":2,"end_h":0,"end_m":0,"current":4}]}""")]
    [InlineData("Load_balancing_mode.Set", """{"load_balancing_mode":5}""")]
    [InlineData("Charger_info.Get/../x", "{}")]
    public async Task What_breaks_a_documented_range_is_not_sent(string method, string parameters)
    {
        await using var bench = await LektricoBench.StartAsync();

        (await bench.FailAsync(new Native(method, System.Text.Json.JsonElement.Parse(parameters)))).Failure.ShouldBe(Failure.Invalid);
        bench.Box.Requests.ShouldNotContain(request => request.StartsWith("POST", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Nonsense.Get", "404")]
    [InlineData("Meter_info.Get", "404")]
    public async Task A_method_that_the_box_lacks_is_the_boxs_error(string method, string code)
    {
        await using var bench = await LektricoBench.StartAsync();

        var failed = await bench.FailAsync(new Native(method));
        (failed.Failure, failed.Code).ShouldBe((Failure.DeviceError, code));
    }

    [Fact]
    public async Task An_unknown_key_is_the_boxs_error_with_its_code_and_text()
    {
        await using var bench = await LektricoBench.StartAsync();

        var failed = await bench.FailAsync(new ChangeConfiguration("nonsense", "1"));
        (failed.Failure, failed.Code).ShouldBe((Failure.DeviceError, "-6"));
        failed.Message.ShouldContain("Error uknown key.");
    }

    [Fact]
    public async Task Only_what_can_lock_the_owner_out_or_change_the_software_is_dangerous()
    {
        await using var bench = await LektricoBench.StartAsync();
        string[] dangerous = ["Factory.Reset", "Ap_password.Set", "Ota.Verify"];

        foreach (var method in BoxMethods.All)
            bench.Driver.IsDangerous(new Native(method.Name.ToUpperInvariant())).ShouldBe(dangerous.Contains(method.Name), method.Name);
        bench.Driver.IsDangerous(new Native("Sys.Reboot")).ShouldBeTrue("nobody knows what it does");
        bench.Driver.IsDangerous(new UpdateFirmware("")).ShouldBeTrue();
        bench.Driver.IsDangerous(new Reset()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_load_balancers_own_methods_are_reached()
    {
        await using var bench = await LektricoBench.StartAsync(new LektricoOptions { Model = LektricoModel.LoadBalancer });

        (await bench.NativeAsync("Load_balancing_mode.Set", """{"load_balancing_mode":2}""")).GetRawText().ShouldBe("true");
        (await bench.NativeAsync("Load_balancing_mode.Get")).GetRawText().ShouldBe("""{"load_balancing_mode":2}""");
        (await bench.NativeAsync("M2w_config.Get")).GetProperty("board_revision").GetString().ShouldBe("C");
        (await bench.NativeAsync("Meter_info.Get")).GetProperty("voltage").GetArrayLength().ShouldBe(3);
    }
}
