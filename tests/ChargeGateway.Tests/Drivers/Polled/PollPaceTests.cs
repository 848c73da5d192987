using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Tests.Drivers.Polled;

public sealed class PollPaceTests
{
    [Theory]
    [InlineData(CarPresence.Absent, 10)]
    [InlineData(CarPresence.Unknown, 10)]
    [InlineData(CarPresence.Waiting, 2)]
    [InlineData(CarPresence.Present, 2)]
    [InlineData(CarPresence.Charging, 2)]
    internal void A_car_makes_it_fast(CarPresence car, int seconds) => PollPace.Usual.After(Reading(car)).ShouldBe(TimeSpan.FromSeconds(seconds));

    [Fact]
    public void The_chargers_own_interval_counts_always()
    {
        var pace = PollPace.Usual.With(TimeSpan.FromSeconds(30));

        pace.After(Reading(CarPresence.Absent)).ShouldBe(TimeSpan.FromSeconds(30));
        pace.After(Reading(CarPresence.Charging)).ShouldBe(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Tries_become_rarer_up_to_a_bound()
    {
        PollPace.Usual.AfterFailures(1).ShouldBe(TimeSpan.FromSeconds(1));
        PollPace.Usual.AfterFailures(3).ShouldBe(TimeSpan.FromSeconds(4));
        PollPace.Usual.AfterFailures(1000).ShouldBe(TimeSpan.FromSeconds(60));
    }

    static DeviceReading Reading(CarPresence car) => new(new ChargerIdentity(), [new ConnectorReading(1, ConnectorStatus.Available, car)]);
}
