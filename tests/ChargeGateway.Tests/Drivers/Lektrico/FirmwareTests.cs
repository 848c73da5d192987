using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Lektrico.Api;
using ChargeGateway.Tests.Drivers.Polled;

namespace ChargeGateway.Tests.Drivers.Lektrico;

public sealed class FirmwareTests
{
    [Fact]
    public async Task Old_firmware_with_fewer_fields_and_methods_works()
    {
        await using var bench = await LektricoBench.StartAsync(prepare: box => box.Faults.OldFirmware = true);
        bench.Box.Box.PlugIn();
        await bench.BeAsync(ConnectorStatus.Charging);
        bench.Box.Box.Advance(TimeSpan.FromHours(1));
        await Soon.BeTrueAsync(() => bench.Connector.Energy >= 1_864_000);

        bench.State.Identity!.Model.ShouldBe("1P7K");
        bench.Connector.Current.L1.ShouldBe(16);
        bench.Connector.LimitReason.ShouldBeNull();
        ((LimitReply)await bench.SendAsync(new SetChargingLimit(1, 10, LimitUnit.A))).Applied!.Value.ShouldBe(10);
        bench.Box.Box.Unplug();
        await bench.BeAsync(ConnectorStatus.Available);
        bench.Log.All.ShouldHaveSingleItem().Energy!.Value.ShouldBeInRange(3670, 3700, "the charge's own counter is finer than whole kWh");
    }

    [Fact]
    public async Task An_old_name_of_an_error_is_told_by_its_new_one()
    {
        await using var bench = await LektricoBench.StartAsync(prepare: box => box.Faults.OldFirmware = true);
        bench.Box.Box.Break("state_e_activated");

        ((ErrorsReply)await bench.SendAsync(new GetErrors())).Active.ShouldBe(["state_e_activated"]);
    }

    [Fact]
    public async Task Any_single_field_may_be_missing()
    {
        await using var bench = await LektricoBench.StartAsync();
        var fields = (await bench.NativeAsync("Charger_info.Get")).EnumerateObject().Select(field => field.Name).ToList();
        bench.Box.Box.PlugIn();
        foreach (var field in fields)
        {
            bench.Box.Faults.MissingFields.Clear();
            bench.Box.Faults.MissingFields.Add(field);
            (await bench.SendAsync(new SetChargingLimit(1, 10, LimitUnit.A))).Status.ShouldBe("Accepted", field);
            bench.State.IsOnline.ShouldBeTrue(field);
        }
    }

    [Fact]
    public async Task Unknown_fields_reasons_and_states_do_no_harm()
    {
        await using var bench = await LektricoBench.StartAsync(prepare: box =>
        {
            box.Faults.ExtraFields["brand_new"] = """{"deep":[1,2]}""";
            box.Faults.ExtraFields["current_limit_reason"] = "99";
            box.Faults.ExtraFields["extended_charger_state"] = "\"B_BRAND_NEW\"";
            box.Faults.ExtraFields["charger_state"] = "\"B\"";
            box.Faults.ExtraFields["temperature"] = "\"warm\"";
            box.Faults.ExtraFields["instant_power"] = "0";
        });
        await bench.BeAsync(ConnectorStatus.Preparing);

        bench.Connector.LimitReason.ShouldBe("reason_99");
        (await bench.NativeAsync("charger_info.get")).GetProperty("brand_new").GetRawText().ShouldBe("""{"deep":[1,2]}""");
    }

    [Fact]
    public async Task The_limit_is_asked_for_where_the_box_leaves_it_out()
    {
        await using var bench = await LektricoBench.StartAsync(prepare: box =>
        {
            box.Faults.MissingFields.UnionWith(["dynamic_current", "pwm_current"]);
            box.Box.DynamicCurrent = 12;
        });

        await Soon.BeTrueAsync(() => bench.Connector.CurrentOffered == 12);
        ((LimitReply)await bench.SendAsync(new SetChargingLimit(1, 9, LimitUnit.A))).Applied!.Value.ShouldBe(9);
    }

    [Fact]
    public async Task Errors_as_plain_text_are_errors_too()
    {
        await using var bench = await LektricoBench.StartAsync(prepare: box => box.Faults.PlainTextErrors = true);

        var failed = await bench.FailAsync(new ChangeConfiguration("nonsense", "1"));
        (failed.Failure, failed.Code).ShouldBe((Core.Failure.DeviceError, "500"));
        failed.Message.ShouldContain("Error uknown key.");
    }

    [Fact]
    public void Fields_are_read_whatever_their_type_and_blanks()
    {
        var fields = Fields.Of(System.Text.Json.JsonElement.Parse(
            """{" cable_current ":32.0,"User_Current":"16","flag":1,"list":5,"text":7,"none":null,"big":1e300,"nested":{}}"""));

        (fields.Integer("cable_current"), fields.Integer("user_current"), fields.Flag("FLAG"), fields.Text("text")).ShouldBe((32, 16, true, "7"));
        fields.Numbers("list").ShouldBe([5m]);
        (fields.Number("none"), fields.Number("big"), fields.Number("nested"), fields.Flag("missing")).ShouldBe((null, null, null, null));
    }
}
