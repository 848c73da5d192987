using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.State;

namespace ChargeGateway.Tests.Balancing;

/// <summary>What load balancing does when not all goes well.</summary>
public sealed class BalancerTests
{
    static readonly OrderOutcome Refusal = new(OrderResult.Refused, "it answered Rejected");
    static readonly OrderOutcome Silence = new(OrderResult.Unknown, "no answer");

    readonly LoopBench bench = new(new BalancingOptions(), new DateTimeOffset(2026, 5, 1, 10, 0, 0, TimeSpan.Zero), firstLook: 5);

    [Fact]
    public void Connectors_without_a_car_are_held_at_nothing_before_anything_else()
    {
        bench.Add("a");
        bench.Add("b");

        bench.RunTo(5);

        Told().ShouldBe(["a Reduce 0", "b Reduce 0"]);
        bench.Counted.ShouldBe(0);
        bench["a"].Confirmed.ShouldBeTrue();
        bench.RunTo(300);
        bench.Sent.Count.ShouldBe(2, "what is in place is not sent again");
    }

    [Fact]
    public void A_car_that_comes_is_given_the_least_at_the_next_look_and_more_by_and_by()
    {
        Settle("a");

        bench.PlugIn("a", 1);
        bench.RunTo(bench.Seconds + 5);

        Told().ShouldBe(["a Grow 6"]);
        bench.Sent[^1].Order.TransactionId.ShouldBe(1);
        bench.Sent[^1].Order.ExpiresIn.ShouldBe(900);
        bench.Sent[^1].Order.Fallback.ShouldBe(0);
        Draw("a", 5.95);
        bench.RunTo(bench.Seconds + 180);
        bench["a"].Offered.ShouldBe(9);
    }

    [Fact]
    public void A_car_that_comes_into_a_full_group_waits_until_others_have_confirmed_that_they_take_less()
    {
        bench.Schedule = "00:00-23:59>0=12";
        Settle("a", "b", "c");
        bench.PlugIn("a", 1);
        bench.RunTo(bench.Seconds + 5);
        bench.PlugIn("b", 2);
        bench.RunTo(bench.Seconds + 5);
        bench.Change("a", seen => seen with { Energy = 900 });
        bench.Sent.Clear();
        bench.Charger = order => order.Kind == OrderKind.Reduce ? null : OrderOutcome.Accepted;

        bench.PlugIn("c", 3);
        bench.RunTo(bench.Seconds + 30);
        Told().ShouldBe(["a Reduce 0"]);
        bench.Counted.ShouldBe(12);

        bench.Charger = _ => OrderOutcome.Accepted;
        bench.Balancer.Complete(bench.Sent[0].Order, OrderOutcome.Accepted, bench.Now);
        bench.RunTo(bench.Seconds + 5);
        Told().ShouldBe(["a Reduce 0", "c Grow 6"]);
    }

    [Theory]
    [InlineData("offline")]
    [InlineData("refuses")]
    [InlineData("silent")]
    public void A_charger_that_does_not_follow_keeps_its_last_offer_in_the_sum(string trouble)
    {
        bench.Schedule = "00:00-23:59>0=12";
        Settle("a", "b");
        bench.PlugIn("a", 1, ConnectorStatus.Charging);
        bench.RunTo(70);
        Draw("a", 5.95);
        bench.RunTo(bench.Seconds + 180);
        var held = bench["a"].Counted;
        held.ShouldBe(9);

        if (trouble == "offline") bench.Change("a", seen => seen with { IsOnline = false });
        bench.Charger = order => order.Key.ChargePointId != "a" ? OrderOutcome.Accepted : trouble == "refuses" ? Refusal : Silence;
        bench.PlugIn("b", 2);
        bench.RunTo(bench.Seconds + 400);

        bench["a"].Counted.ShouldBe(held);
        bench["b"].Offered.ShouldBe(0);
        bench.Counted.ShouldBeLessThanOrEqualTo(12);
        bench["a"].Reason.ShouldContain(trouble == "offline" ? "not connected" : "does not follow");
    }

    [Fact]
    public void A_charger_that_refuses_disturbs_nobody_else()
    {
        Settle("a", "b", "c");
        bench.Charger = order => order.Key.ChargePointId == "b" ? Refusal : OrderOutcome.Accepted;

        foreach (var (index, charger) in new[] { "a", "b", "c" }.Index()) bench.PlugIn(charger, index + 1);
        bench.RunTo(bench.Seconds + 5);

        Told().ShouldBe(["a Grow 6", "b Grow 6", "c Grow 6"], ignoreOrder: true);
        bench["a"].Offered.ShouldBe(6);
        bench["b"].Offered.ShouldBe(0);
        bench["b"].Counted.ShouldBe(0, "a refusal leaves what was before");
        bench["c"].Offered.ShouldBe(6);
        bench.Group.Notices.ShouldContain(notice => notice.StartsWith("b/1 does not follow"));
    }

    [Fact]
    public void A_charger_that_was_never_told_anything_counts_for_all_that_it_can_give()
    {
        bench.Charger = order => order.Key.ChargePointId == "old" ? Refusal : OrderOutcome.Accepted;
        bench.Add("old", max: 32);
        bench.Add("a");
        bench.RunTo(5);
        bench.PlugIn("a", 1);
        bench.RunTo(130);

        bench["old"].Counted.ShouldBe(32);
        bench["a"].Offered.ShouldBe(0, "nothing is given on what may be drawn already");
    }

    [Fact]
    public void A_gap_in_the_schedule_falls_back_to_the_safe_value_and_is_told()
    {
        Settle("a", "b");
        bench.PlugIn("a", 1);
        bench.PlugIn("b", 2);
        bench.RunTo(bench.Seconds + 5);
        bench.Counted.ShouldBe(12);

        bench.Schedule = "12:00-23:59>0=32";
        bench.RunTo(bench.Seconds + 5);

        bench.Counted.ShouldBe(6);
        bench.Group.Limits.ShouldBeNull();
        bench.Group.Limit.ShouldBe(6);
        bench.Group.Notices.ShouldContain(notice => notice.Contains("schedule says nothing"));
    }

    [Fact]
    public void A_gap_allows_no_more_than_the_schedule_ever_does()
    {
        bench.Schedule = "12:00-23:59>0=0";
        Settle("a");
        bench.PlugIn("a", 1);
        bench.RunTo(200);

        bench["a"].Offered.ShouldBe(0);
    }

    [Fact]
    public void A_missing_priority_is_the_configured_one_and_is_told()
    {
        bench.Schedule = "00:00-23:59>1=16";
        bench.Add("a", priority: null);
        bench.RunTo(5);
        bench.PlugIn("a", 1);
        bench.RunTo(10);

        bench["a"].Offered.ShouldBe(6);
        bench["a"].Priority.ShouldBe(1);
        bench.Group.Notices.ShouldContain("a/1 has no priority; 1 counts.");
    }

    [Fact]
    public void A_limit_that_falls_is_kept_at_the_next_look()
    {
        Settle("a", "b");
        bench.PlugIn("a", 1);
        bench.PlugIn("b", 2);
        bench.RunTo(bench.Seconds + 5);

        bench.Schedule = "00:00-23:59>0=8";
        bench.RunTo(bench.Seconds + 5);

        bench.Counted.ShouldBe(6);
    }

    [Fact]
    public void A_restart_takes_up_what_was_offered_and_says_it_again_before_anything_grows()
    {
        bench.Schedule = "00:00-23:59>0=12";
        Settle("a", "b");
        bench.PlugIn("a", 1, ConnectorStatus.Charging);
        bench.RunTo(20);
        Draw("a", 5.95);
        bench.RunTo(200);
        var counted = bench.Balancer.Counted();
        counted[new ConnectorKey("a", 1)].ShouldBe(9);

        bench.Balancer = new Balancer(bench.Settings);
        foreach (var (key, amperes) in counted) bench.Balancer.Restore(key, amperes, bench.Now);
        bench.Sent.Clear();
        bench.PlugIn("b", 2);
        bench.RunTo(bench.Seconds + 5);

        Told().ShouldBe(["a Reduce 9", "b Reduce 0"]);
        bench.Counted.ShouldBe(9);
    }

    [Theory]
    [InlineData(7.0, 7)]
    [InlineData(0.0, 0)]
    public void What_somebody_else_sets_bounds_what_is_offered_until_it_is_lifted(double cap, double offered)
    {
        Settle("a");
        bench.PlugIn("a", 1, ConnectorStatus.Charging);
        bench.RunTo(20);
        Draw("a", 5.95);
        bench.RunTo(200);
        bench["a"].Offered.ShouldBe(9);

        bench.Change("a", seen => seen with { Cap = cap });
        bench.RunTo(bench.Seconds + 5);
        (bench["a"].Offered, bench["a"].Counted).ShouldBe((offered, offered));
        Draw("a", offered);
        bench.RunTo(bench.Seconds + 400);
        bench["a"].Offered.ShouldBe(offered);

        bench.Change("a", seen => seen with { Cap = null });
        Draw("a", offered);
        bench.RunTo(bench.Seconds + 70);
        bench["a"].Offered.ShouldNotBeNull().ShouldBeGreaterThan(offered);
    }

    [Fact]
    public void One_who_repeats_his_limit_does_not_keep_the_offer_from_growing()
    {
        Settle("a");
        bench.PlugIn("a", 1, ConnectorStatus.Charging);
        bench.RunTo(bench.Seconds + 10);
        Draw("a", 5.95);
        for (var i = 0; i < 10; i++)
        {
            bench.Balancer.Doubt("a", 1, 6);
            bench.RunTo(bench.Seconds + 30);
        }

        bench["a"].Offered.ShouldNotBeNull().ShouldBeGreaterThan(6);
    }

    [Fact]
    public void One_who_holds_his_car_takes_nothing_from_others()
    {
        bench.Schedule = "00:00-23:59>0=10";
        Settle("a", "b");
        bench.Change("b", seen => seen with { Status = ConnectorStatus.Preparing, WaitsForUser = false, Cap = 0 });
        bench.PlugIn("a", 1);
        bench.RunTo(bench.Seconds + 70);
        (bench["a"].Offered, bench["b"].Counted).ShouldBe((6, 0));
    }

    [Fact]
    public void In_a_suspended_group_an_offer_in_doubt_does_not_lapse()
    {
        Settle("a");
        bench.PlugIn("a", 1);
        bench.RunTo(bench.Seconds + 5);
        bench.Suspended = true;
        bench.Balancer.Doubt("a", 1, 6);
        bench.Sent.Clear();
        bench.RunTo(bench.Seconds + 500);
        Told().ShouldBe(["a Renew 6"]);
    }

    [Fact]
    public void A_profile_of_somebody_else_stays_unless_an_order_is_under_way()
    {
        Settle("a");
        bench.PlugIn("a", 1);
        bench.RunTo(bench.Seconds + 5);
        bench.Balancer.Overtake("a", 1, 6);
        bench["a"].Confirmed.ShouldBeTrue();

        bench.Charger = _ => null;
        bench.Change("a", seen => seen with { Cap = 0 });
        bench.RunTo(bench.Seconds + 5);
        bench.Balancer.Overtake("a", 1, 6);
        bench.Balancer.Complete(bench.Sent[^1].Order, OrderOutcome.Accepted, bench.Now);
        (bench["a"].Confirmed, bench["a"].Counted).ShouldBe((false, 6), "nobody knows which came last");
    }

    [Fact]
    public void A_limit_of_somebody_else_counts_as_far_as_it_goes_and_the_offer_is_said_again()
    {
        Settle("a");
        bench.PlugIn("a", 1);
        bench.RunTo(bench.Seconds + 5);
        bench.Sent.Clear();

        bench.Balancer.Doubt("a", 1, 8);
        (bench["a"].Confirmed, bench["a"].Counted).ShouldBe((false, 8));
        bench.RunTo(bench.Seconds + 5);
        Told().ShouldBe(["a Reduce 6"]);
        (bench["a"].Confirmed, bench["a"].Counted).ShouldBe((true, 6));
    }

    [Theory]
    [InlineData(-1, 9)]
    [InlineData(1, 32)]
    public void A_charger_that_boots_after_the_restart_and_before_the_first_look_counts_for_all_until_it_agrees(int booted, double counts)
    {
        var restart = bench.Now;
        bench.Balancer.Restore(new ConnectorKey("a", 1), 9, restart);
        bench.Add("a");
        bench.Change("a", seen => seen with { BootedAt = restart.AddSeconds(booted) });
        bench.PlugIn("a", 1, ConnectorStatus.Charging);
        bench.Charger = _ => null;

        bench.RunTo(5);
        bench["a"].Counted.ShouldBe(counts);
        bench.Balancer.Complete(bench.Sent[0].Order, OrderOutcome.Accepted, bench.Now);
        bench["a"].Counted.ShouldBe(9);
    }

    [Fact]
    public void A_charger_that_started_anew_is_told_again_and_counts_for_all_until_it_agrees()
    {
        Settle("a", "b");
        bench.PlugIn("a", 1);
        bench.RunTo(bench.Seconds + 5);
        bench.Charger = order => order.Key.ChargePointId == "a" ? null : OrderOutcome.Accepted;
        bench.Sent.Clear();

        bench.Change("a", seen => seen with { BootedAt = bench.Now });
        bench.PlugIn("b", 2);
        bench.RunTo(bench.Seconds + 10);
        bench["a"].Counted.ShouldBe(32);
        bench["b"].Offered.ShouldBe(0);
        Told().ShouldBe(["a Reduce 6"]);

        bench.Balancer.Complete(bench.Sent[0].Order, OrderOutcome.Accepted, bench.Now);
        bench.RunTo(bench.Seconds + 5);
        bench["a"].Counted.ShouldBe(6);
        bench["b"].Offered.ShouldBe(6);
    }

    [Fact]
    public void Offers_are_renewed_before_they_lapse_also_while_balancing_rests()
    {
        Settle("a");
        bench.PlugIn("a", 1, ConnectorStatus.Charging);
        bench.RunTo(bench.Seconds + 5);
        bench.RunTo(70);
        bench["a"].Offered.ShouldBe(6);
        bench.Suspended = true;
        bench.Sent.Clear();

        bench.PlugIn("a", 1, ConnectorStatus.Charging);
        bench.RunTo(2000);

        Told().Distinct().ShouldBe(["a Renew 6"]);
        bench.Sent.Count.ShouldBeInRange(4, 5);
    }

    [Fact]
    public void A_connector_that_falls_back_to_a_current_always_counts_for_it()
    {
        bench.Schedule = "00:00-23:59>0=16";
        foreach (var charger in new[] { "a", "b", "c" }) bench.Add(charger, fallback: 6);

        bench.RunTo(20);
        bench.Counted.ShouldBe(12, "the third does not fit and falls back to nothing");

        bench.PlugIn("a", 1);
        bench.RunTo(bench.Seconds + 5);
        Draw("a", 5.9);
        bench.RunTo(bench.Seconds + 600);
        bench["a"].Offered.ShouldBe(10);
        bench.Counted.ShouldBe(16);
    }

    [Fact]
    public void What_leaves_all_balanced_groups_is_let_go_of_once()
    {
        Settle("a");
        bench.Sent.Clear();
        var nobody = new HashSet<ConnectorKey>();

        var orders = bench.Balancer.Release(new HashSet<string>(), nobody, _ => true, bench.Now);
        orders.ShouldHaveSingleItem().Kind.ShouldBe(OrderKind.Release);
        bench.Balancer.Complete(orders[0], OrderOutcome.Accepted, bench.Now);

        bench.Balancer.Release(new HashSet<string>(), nobody, _ => true, bench.Now).ShouldBeEmpty();
        bench.Balancer.Counted().ShouldBeEmpty();
        bench.Balancer.Group("G").ShouldBeNull();
    }

    [Fact]
    public void Options_that_contradict_the_physics_of_a_car_are_refused()
    {
        Should.Throw<ArgumentException>(() => bench.Settings.Change(options => options with { MinAllocation = 3 })).Message
            .ShouldContain("Balancing:MinAllocation is 3, expected 6 to 1000");
        bench.Settings.Change(options => options with { MinAllocation = 8 });
        bench.Settings.Current.MinAllocation.ShouldBe(8);
    }

    void Settle(params string[] chargers)
    {
        foreach (var charger in chargers) bench.Add(charger);
        bench.RunTo(5);
        bench.Sent.Clear();
    }

    void Draw(string charger, double amperes)
    {
        bench.Change(charger, seen => seen with { Status = ConnectorStatus.Charging, Usage = amperes, MeterAt = bench.Now });
        var stepped = bench.Stepped;
        bench.Stepped = () =>
        {
            stepped?.Invoke();
            var offered = bench[charger].Offered ?? 0;
            bench.Change(charger, seen => seen with { Usage = offered * 0.992, MeterAt = bench.Now, Energy = seen.Energy + offered });
        };
    }

    List<string> Told() => bench.Sent.ConvertAll(sent => Told(sent.Order));

    static string Told(Order order) => FormattableString.Invariant($"{order.Key.ChargePointId} {order.Kind} {order.Amperes:0.#}");
}
