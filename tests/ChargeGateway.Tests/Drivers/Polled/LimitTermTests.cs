using ChargeGateway.Core.Commands;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Tests.Drivers.Polled;

public sealed class LimitTermTests
{
    static readonly SetChargingLimit Standing = new(1, 10, LimitUnit.A);
    readonly LimitTerm term = new();

    [Fact]
    public void A_limit_for_one_charge_ends_with_it_and_the_one_before_holds_again()
    {
        term.Set(Standing);
        term.SetForCharge();

        term.Due(1, charging: false).ShouldBeNull("the car is still to come");
        term.Due(1, charging: true).ShouldBeNull();
        term.Due(1, charging: false).ShouldBe(Standing);
    }

    [Fact]
    public void A_limit_that_was_cleared_is_never_due()
    {
        term.Set(Standing);
        term.SetForCharge();
        term.Clear();

        term.Due(1, charging: true).ShouldBeNull();
        term.Due(1, charging: false).ShouldBeNull();
    }
}
