using ChargeGateway.Core;
using ChargeGateway.Drivers.Cfos;
using ChargeGateway.Drivers.Cfos.Registers;
using ChargeGateway.Simulator.Cfos;

namespace ChargeGateway.Tests.Drivers.Cfos;

/// <summary>The register map over both transports, against a virtual device.</summary>
public sealed class RegisterTests : IAsyncLifetime
{
    VirtualCfos cfos = null!;

    public async Task InitializeAsync() => cfos = await VirtualCfos.StartAsync();

    public async Task DisposeAsync() => await cfos.DisposeAsync();

    [Fact]
    public void No_register_overlaps_another_and_names_are_unique()
    {
        var taken = RegisterMap.Registers.SelectMany(register => Enumerable.Range(register.Address, register.Words)).ToList();
        taken.Distinct().Count().ShouldBe(taken.Count);
        RegisterMap.Registers.Select(register => register.Name).Distinct().Count().ShouldBe(RegisterMap.Registers.Count);
    }

    [Theory]
    [InlineData("modbus")]
    [InlineData("http")]
    public async Task Every_register_of_a_wallbox_is_read_alike_over_both_transports(string transport)
    {
        using var link = cfos.Registers(transport);
        var all = await link.ReadAllAsync(default);
        var expected = RegisterMap.Of(RegisterDevices.Evse).Select(register => register.Name);
        all.Select(value => value.Register.Name).ShouldBe(transport == "http" ? expected.Where(name => name != "product_build") : expected, ignoreOrder: true);
        foreach (var value in all) (await link.ReadAsync(value.Register, default)).Raw.ShouldBe(value.Raw, value.Register.Name);
    }

    [Theory]
    [InlineData("modbus")]
    [InlineData("http")]
    public async Task Words_double_words_quad_words_and_text_are_read(string transport)
    {
        cfos.Evse.Energy = 0x1_2345_6789;
        cfos.Evse.Car = new CfosCar();
        cfos.Evse.HoldRfid("04A1B2C3");
        using var link = cfos.Registers(transport);
        (await link.ReadAsync(RegisterMap.Limit, default)).Value.ShouldBe(16m);
        (await link.ReadAsync(RegisterMap.Power, default)).Value.ShouldBe(11040);
        (await link.ReadAsync(RegisterMap.Energy, default)).Value!.Value.ShouldBeInRange(0x1_2345_6789, 0x1_2345_6790);
        (await link.ReadAsync(RegisterMap.DeviceName, default)).Text.ShouldBe("cFos Power Brain");
        (await link.ReadAsync(RegisterMap.Serial, default)).Text.ShouldBe("fcf5-c46d-310c");
        (await link.ReadAsync(RegisterMap.LastRfid, default)).Text.ShouldBe("04A1B2C3");
        (await link.ReadAsync(RegisterMap.Find("vendor_id")!, default)).Raw.ShouldBe(-821755904);
        (await link.ReadAsync(RegisterMap.ProductVersion, default)).Raw.ShouldBe(0x100);
    }

    [Theory]
    [InlineData("modbus")]
    [InlineData("http")]
    public async Task A_power_of_minus_one_is_not_known(string transport)
    {
        using var link = cfos.Meter(transport);
        var power = await link.ReadAsync(RegisterMap.Power, default);
        power.Raw.ShouldBe(-1);
        power.Value.ShouldBeNull();
        cfos.Meter1.Power = -2;
        (await link.ReadAsync(RegisterMap.Power, default)).Value.ShouldBe(-2);
    }

    [Theory]
    [InlineData("modbus")]
    [InlineData("http")]
    public async Task Every_writable_register_takes_its_greatest_number_and_gives_it_back(string transport)
    {
        using var evse = cfos.Registers(transport);
        using var meter = cfos.Meter(transport);
        foreach (var register in RegisterMap.Registers.Where(register => register.Access != RegisterAccess.Read && register.Name != "energy"))
        {
            var link = register.Devices.HasFlag(RegisterDevices.Evse) ? evse : meter;
            var value = register.Max ?? (register.Words == 1 ? 0xFFFE : register.Words == 2 ? 0x7654_3210 : 0x0123_4567_89AB_CDEF);
            await link.WriteAsync(register, value, default);
            (await link.ReadAsync(register, default)).Raw.ShouldBe(value, register.Name);
        }
    }

    [Theory]
    [InlineData("modbus")]
    [InlineData("http")]
    public async Task Several_words_are_read_and_written_at_once(string transport)
    {
        using var link = cfos.Meter(transport);
        await link.WriteWordsAsync(8044, [7, 231, 232, 233], default);
        (await link.ReadWordsAsync(8044, 4, default)).ShouldBe([7, 231, 232, 233]);
    }

    [Theory]
    [InlineData("modbus", "2")]
    [InlineData("http", "bad modbus register")]
    public async Task A_register_that_the_device_does_not_have_is_its_error(string transport, string code)
    {
        using var link = cfos.Registers(transport);
        var failed = await Should.ThrowAsync<CfosException>(() => link.ReadAsync(RegisterMap.Find("pulses")!, default));
        failed.Failure.ShouldBe(Failure.DeviceError);
        failed.Code.ShouldBe(code);
        failed.IsUnknownRegister.ShouldBeTrue();
        (await Should.ThrowAsync<CfosException>(() => link.WriteWordsAsync(8044, [1], default))).Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("charging_cur_limit", 59)]
    [InlineData("charging_cur_limit", 631)]
    [InlineData("charging_enable", 2)]
    [InlineData("relay_select", -1)]
    [InlineData("power", 1)]
    [InlineData("last_rfid", 1)]
    public async Task What_a_register_cannot_take_is_not_sent(string name, long raw)
    {
        using var link = cfos.Registers("http");
        var register = RegisterMap.Find(name)!;
        (await Should.ThrowAsync<CfosException>(() => link.WriteAsync(register, raw, default))).Failure.ShouldBe(Failure.Invalid);
        cfos.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(16.04, 160)]
    [InlineData(16.05, 161)]
    [InlineData(16.1, 161)]
    [InlineData(6, 60)]
    public void Amperes_become_tenths_rounded_not_truncated(double amperes, long raw) => RegisterMap.Limit.ToRaw((decimal)amperes).ShouldBe(raw);

    [Fact]
    public void Only_the_registers_that_the_vendor_calls_volatile_are_written_without_flash() =>
        RegisterMap.Registers.Where(register => register.Access == RegisterAccess.Transient).Select(register => register.Address)
            .ShouldBe([8086, 8087, 8088, 8091, 8093, 8094]);

    [Theory]
    [InlineData("power")]
    [InlineData("POWER")]
    [InlineData("8062")]
    [InlineData("8062d")]
    public void A_register_is_found_by_name_and_address(string name) => RegisterMap.Find(name).ShouldBe(RegisterMap.Power);

    [Fact]
    public async Task Two_meters_have_ports_and_units_of_their_own()
    {
        cfos.Meter1.Energy = 111;
        cfos.Meter2.Energy = 222;
        using var first = Links.Master(cfos.Meter1Port);
        using var second = Links.Master(cfos.Meter2Port);
        (await first.ReadHoldingRegistersAsync(2, 8058, 4, default)).ShouldBe([0, 0, 0, 111]);
        (await second.ReadHoldingRegistersAsync(3, 8058, 4, default)).ShouldBe([0, 0, 0, 222]);
    }
}
