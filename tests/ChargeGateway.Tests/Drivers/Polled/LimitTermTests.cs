using ChargeGateway.Core.Commands;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Tests.Drivers.Polled;

public sealed class LimitTermTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    static readonly SetChargingLimit Standing = new(1, 10, LimitUnit.A);
    readonly LimitTerm term = new();

    [Fact]
    public void A_limit_that_expires_is_cleared_then()
    {
        term.Set(Standing with { ExpiresIn = 60 }, Now);

        term.Due(1, Now.AddSeconds(59), charging: true).ShouldBeNull();
        term.Due(1, Now.AddSeconds(60), charging: true).ShouldBe(new ClearChargingLimit(1));
    }

    [Fact]
    public void A_limit_for_one_charge_ends_with_it_and_the_one_before_holds_again()
    {
        term.Set(Standing, Now);
        term.SetForCharge();

        term.Due(1, Now, charging: false).ShouldBeNull("the car is still to come");
        term.Due(1, Now, charging: true).ShouldBeNull();
        term.Due(1, Now, charging: false).ShouldBe(Standing);
    }

    [Fact]
    public void A_limit_that_was_cleared_is_never_due()
    {
        term.Set(Standing with { ExpiresIn = 60 }, Now);
        term.Clear();

        term.Due(1, Now.AddDays(1), charging: false).ShouldBeNull();
    }
}
