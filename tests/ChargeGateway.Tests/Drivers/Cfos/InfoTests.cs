using System.Text.Json;
using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Cfos;
using ChargeGateway.Drivers.Cfos.Evses;
using ChargeGateway.Drivers.Cfos.Http.Commands;
using ChargeGateway.Drivers.Cfos.Info;
using ChargeGateway.Drivers.Polled;
using ChargeGateway.Simulator.Cfos;

namespace ChargeGateway.Tests.Drivers.Cfos;

/// <summary>What firmware of different ages says of itself, and what the numbers mean.</summary>
public sealed class InfoTests
{
    [Theory]
    [InlineData(CfosFirmware.Old, "1.6.1042")]
    [InlineData(CfosFirmware.Middle, "1.14.0")]
    [InlineData(CfosFirmware.New, "2.12.6")]
    public async Task Firmware_of_any_age_is_read(CfosFirmware firmware, string version)
    {
        await using var cfos = await VirtualCfos.StartAsync(new VirtualCfosOptions { Firmware = firmware });
        cfos.Evse.Car = new CfosCar();
        cfos.Evse.Energy = 571766;
        using var client = cfos.Client();
        var info = ManagerInfo.Read(await client.SendAsync(new GetDevInfo(), default));
        info.Firmware.ShouldBe(version);
        info.Serial.ShouldBe("fcf5-c46d-310c");
        info.LoadBalancing.ShouldBe(false);
        info.Devices.Select(device => device.DevId).ShouldBe(["E1", "E2", "E3", "M1", "M2"]);
        var box = info.Find("e1")!;
        (box.IsOwnBox, box.State, box.Power, box.MaxCurrent, box.Phases).ShouldBe((true, 3, 11040, 16, 3));
        box.Energy!.Value.ShouldBeInRange(571766, 571768);
        box.Current.ShouldBe(firmware == CfosFirmware.Old ? null : new PhaseValues(16, 16, 16));
        info.Find("M1")!.IsEvse.ShouldBeFalse();
    }

    [Theory]
    [InlineData("1.20", "1.3", 1)]
    [InlineData("1.8.1095", "1.8.1095", 0)]
    [InlineData("1.6.1042", "1.12.0", -1)]
    [InlineData("2.0.1-beta", "1.99.9", 1)]
    public void Versions_are_compared_part_by_part(string left, string right, int sign) =>
        Math.Sign(FirmwareVersion.Parse(left)!.Value.CompareTo(FirmwareVersion.Parse(right)!.Value)).ShouldBe(sign);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("new")]
    public void What_is_no_version_is_none(string? text) => FirmwareVersion.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData(0, ConnectorStatus.Available, nameof(CarPresence.Absent))]
    [InlineData(1, ConnectorStatus.Preparing, nameof(CarPresence.Present))]
    [InlineData(2, ConnectorStatus.Charging, nameof(CarPresence.Charging))]
    [InlineData(3, ConnectorStatus.Charging, nameof(CarPresence.Charging))]
    [InlineData(4, ConnectorStatus.Faulted, nameof(CarPresence.Unknown))]
    [InlineData(5, ConnectorStatus.Faulted, nameof(CarPresence.Unknown))]
    [InlineData(9, ConnectorStatus.Faulted, nameof(CarPresence.Unknown))]
    [InlineData(77, ConnectorStatus.Faulted, nameof(CarPresence.Unknown))]
    public void Register_8092_counts_from_zero(int state, ConnectorStatus status, string car)
    {
        var reading = PilotState.OfRegister(state);
        (reading.Status, reading.Car.ToString()).ShouldBe((status, car));
        (reading.Fault is not null).ShouldBe(state > 3);
    }

    [Theory]
    [InlineData(1, ConnectorStatus.Available, nameof(CarPresence.Absent))]
    [InlineData(2, ConnectorStatus.Preparing, nameof(CarPresence.Present))]
    [InlineData(3, ConnectorStatus.Charging, nameof(CarPresence.Charging))]
    [InlineData(4, ConnectorStatus.Charging, nameof(CarPresence.Charging))]
    [InlineData(5, ConnectorStatus.Faulted, nameof(CarPresence.Unknown))]
    [InlineData(6, ConnectorStatus.Unavailable, nameof(CarPresence.Unknown))]
    public void The_manager_counts_from_one(int state, ConnectorStatus status, string car)
    {
        var reading = PilotState.OfManager(state);
        (reading.Status, reading.Car.ToString()).ShouldBe((status, car));
    }

    [Theory]
    [InlineData("""{"devices":[{"dev_id":"E1","max_charging_cur":"solar*2","state":"2","device_enabled":true,"com_err":0,"phases":7}]}""")]
    [InlineData("""{"params":{},"devices":[null,7,{},{"dev_id":null},{"dev_id":"E1","state":2,"max_charging_cur":null,"model":7,"phases":7}]}""")]
    public void Fields_that_are_missing_or_strange_do_not_take_the_device_down(string answer)
    {
        var device = ManagerInfo.Read(JsonElement.Parse(answer)).Devices.ShouldHaveSingleItem();
        (device.State, device.MaxCurrent, device.Phases, device.Enabled, device.Unreachable).ShouldBe((2, null, 3, true, false));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("""{"params":{}}""")]
    public void An_answer_without_devices_cannot_be_used(string answer) =>
        Should.Throw<CfosException>(() => ManagerInfo.Read(JsonElement.Parse(answer)));

    [Fact]
    public void Observe_mode_is_told_by_either_name()
    {
        ManagerInfo.Read(JsonElement.Parse("""{"params":{"lb_enabled":true},"devices":[]}""")).LoadBalancing.ShouldBe(true);
        ManagerInfo.Read(JsonElement.Parse("""{"devices":[],"loadmgr_disabled":true}""")).LoadBalancing.ShouldBe(false);
        ManagerInfo.Read(JsonElement.Parse("""{"devices":[]}""")).LoadBalancing.ShouldBeNull();
    }
}
