using ChargeGateway.Balancing;
using ChargeGateway.Core.Balancing;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Balancing;

/// <summary>Which limits hold when.</summary>
public sealed class LimitClockTests
{
    const string Schedule = "00:00-05:59>0=48;06:00-16:59>0=16:3=32;17:00-20:59>3=40;21:00-22:59>0=20";

    readonly ManualTime time = new(default(DateTimeOffset));

    [Theory]
    [InlineData("2026-01-10T05:59:29Z", "0=48")]
    [InlineData("2026-01-10T05:59:30Z", "3=32 0=16")]
    [InlineData("2026-01-10T06:00:00Z", "3=32 0=16")]
    [InlineData("2026-01-10T16:59:40Z", "3=32 0=0")]
    [InlineData("2026-01-10T17:00:00Z", "3=40")]
    [InlineData("2026-01-10T20:59:45Z", "3=20 0=0")]
    [InlineData("2026-01-10T22:59:45Z", null)]
    [InlineData("2026-01-10T23:30:00Z", null)]
    [InlineData("2026-01-10T23:59:45Z", null)]
    public void A_lower_limit_counts_shortly_before_its_slot_and_a_higher_one_only_in_it(string at, string? limits) =>
        At(at, "UTC").ShouldBe(limits);

    [Theory]
    [InlineData("2026-01-10T05:30:00Z", "3=32 0=16")]
    [InlineData("2026-07-10T04:30:00Z", "3=32 0=16")]
    [InlineData("2026-07-10T03:30:00Z", "0=48")]
    public void Slots_are_in_local_time(string at, string limits) => At(at, "Europe/Berlin").ShouldBe(limits);

    [Fact]
    public void In_a_gap_the_configured_value_counts_but_no_more_than_the_schedules_lowest()
    {
        Clock("UTC").InGap(Schedule).ShouldBe(6);
        Clock("UTC").InGap("00:00-05:59>0=4").ShouldBe(4);
        Clock("UTC").InGap("garbage").ShouldBe(6);
    }

    string? At(string at, string zone)
    {
        time.Now = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);
        return Clock(zone).Now(Schedule) is { } limits ? string.Join(' ', limits.Select(limit => $"{limit.Priority}={limit.Amperes}")) : null;
    }

    LimitClock Clock(string zone) => new(new BalancingSettings(new BalancingOptions { TimeZone = zone }), time);
}
