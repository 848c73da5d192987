using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Tests.Drivers.Polled;

public sealed class LimitRuleTests
{
    readonly LimitRule rule = new("box", Max: 32);

    [Theory]
    [InlineData(0, LimitUnit.A, 3, 0)]
    [InlineData(6, LimitUnit.A, 3, 6)]
    [InlineData(10.9, LimitUnit.A, 1, 10)]
    [InlineData(40, LimitUnit.A, 1, 32)]
    [InlineData(0, LimitUnit.W, 3, 0)]
    [InlineData(3680, LimitUnit.W, 1, 16)]
    [InlineData(3679, LimitUnit.W, 1, 15)]
    [InlineData(11040, LimitUnit.W, 3, 16)]
    [InlineData(50000, LimitUnit.W, 3, 32)]
    public void A_limit_is_rounded_down_and_cut_down(decimal value, LimitUnit unit, int phases, decimal expected) =>
        rule.Amperes(new ChargingLimit(value, unit), phases, 230).ShouldBe(expected);

    [Fact]
    public void The_measured_voltage_counts() => rule.Amperes(new ChargingLimit(2200, LimitUnit.W), 1, 220).ShouldBe(10);

    [Fact]
    public void Tenths_are_kept_where_the_device_has_them() =>
        new LimitRule("box", 16, 0.1m).Amperes(new ChargingLimit(7.39m, LimitUnit.A), 3, 230).ShouldBe(7.3m);

    [Theory]
    [InlineData(1, LimitUnit.A)]
    [InlineData(5.9, LimitUnit.A)]
    [InlineData(100, LimitUnit.W)]
    [InlineData(1379, LimitUnit.W)]
    [InlineData(-1, LimitUnit.A)]
    public void What_no_car_can_be_offered_is_refused(decimal value, LimitUnit unit) =>
        Should.Throw<ChargePointException>(() => rule.Amperes(new ChargingLimit(value, unit), 1, 230)).Failure.ShouldBe(Failure.Invalid);

    [Fact]
    public void The_refusal_names_the_range()
    {
        Should.Throw<ChargePointException>(() => rule.Amperes(new ChargingLimit(3, LimitUnit.A), 1, 230)).Message.ShouldContain("6 to 32 A");
        Should.Throw<ChargePointException>(() => rule.Amperes(new ChargingLimit(300, LimitUnit.W), 3, 230)).Message.ShouldContain("4140 to 22080 W");
    }
}
