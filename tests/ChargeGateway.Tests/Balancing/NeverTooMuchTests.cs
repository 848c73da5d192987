using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.State;
using FsCheck;
using FsCheck.Fluent;

namespace ChargeGateway.Tests.Balancing;

/// <summary>
/// Whatever happens, chargers together never offer more than the group's limit. Only a limit that falls can be exceeded, by what was offered
/// before and cannot be taken back; then nothing rises.
/// </summary>
public sealed class NeverTooMuchTests
{
    const int Chargers = 4;
    const int Settled = 30;

    static readonly string[] Schedules =
    [
        "00:00-23:59>0=20", "00:00-23:59>0=32", "00:00-23:59>0=12:3=20", "00:00-23:59>0=48", "00:00-11:59>0=32;13:00-23:59>0=16",
        "00:00-23:59>0=0:3=16",
    ];

    static readonly double?[] Caps = [null, null, null, 0, 8, 14];

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void No_sequence_of_events_lets_the_sum_of_offers_exceed_the_limit(double fallback)
    {
        var events = Gen.Choose(0, 99_999).ListOf().Resize(120).ToArbitrary();
        var config = Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(120);
        Prop.ForAll(events, sequence => new Run(fallback).Play(sequence)).Check(config);
    }

    /// <summary>The property is worth something: the same events do let chargers charge, refuse, fall silent and be cut.</summary>
    [Fact]
    public void The_events_reach_what_they_are_about()
    {
        var random = new Random(7);
        var run = new Run(0);
        run.Play([.. Enumerable.Range(0, 3000).Select(_ => random.Next(100_000))]);

        run.Raised.ShouldBeGreaterThan(20);
        run.Refused.ShouldBeGreaterThan(20);
        run.Silent.ShouldBeGreaterThan(20);
        run.Most.ShouldBeGreaterThan(20);
    }

    sealed class Run
    {
        readonly ModelCharger[] chargers = [.. Enumerable.Range(0, Chargers).Select(_ => new ModelCharger())];
        readonly LoopBench bench;
        readonly double fallback;
        int transactions;
        double before;
        int schedule = 1;

        public Run(double fallback)
        {
            this.fallback = fallback;
            bench = new LoopBench(new BalancingOptions { IntervalsFull = 3 }, new DateTimeOffset(2026, 5, 1, 11, 30, 0, TimeSpan.Zero), firstLook: 5)
            {
                Schedule = Schedules[1],
                Charger = Ask,
                Stepped = Check,
            };
            foreach (var index in Enumerable.Range(0, Chargers)) bench.Add(Name(index), priority: index == 0 ? 3 : 1, max: 32, fallback: fallback);
            before = double.MaxValue;
            bench.RunTo(Settled);
        }

        public int Raised => bench.Sent.Count(sent => sent.Order.Kind == OrderKind.Grow);

        public int Refused => bench.Sent.Count(sent => sent.Outcome?.Result == OrderResult.Refused);

        public int Silent => bench.Sent.Count(sent => sent.Outcome?.Result == OrderResult.Unknown);

        public double Most { get; private set; }

        double Offered => chargers.Sum(charger => charger.Offered);

        public bool Play(IEnumerable<int> sequence)
        {
            foreach (var number in sequence)
            {
                Happen(number % 16, number / 16 % Chargers, number / 64);
                Check();
            }

            return true;
        }

        static string Name(int index) => $"c{index}";

        void Happen(int what, int who, int detail)
        {
            var charger = chargers[who];
            switch (what)
            {
                case 0 or 1 when charger.Transaction is null:
                    charger.Start(++transactions);
                    bench.PlugIn(Name(who), transactions);
                    break;
                case 2 when charger.Transaction is not null:
                    charger.End();
                    bench.Leave(Name(who));
                    break;
                case 3:
                    SetOnline(who, !charger.IsOnline);
                    break;
                case 4 or 5:
                    charger.Now = (ModelCharger.Mood)(detail % 4);
                    break;
                case 6:
                    charger.Now = ModelCharger.Mood.Willing;
                    break;
                case 7:
                    Answer(charger);
                    break;
                case 8 when detail % 3 == 0:
                    Restart();
                    break;
                case 9 when detail % 2 == 0:
                    schedule = detail / 2 % Schedules.Length;
                    bench.Schedule = Schedules[schedule];
                    break;
                case 10 when charger.Transaction is not null:
                    charger.Lapse();
                    break;
                case 11 or 12:
                    Draw();
                    bench.RunTo(bench.Seconds + 130);
                    break;
                case 13:
                    var status = charger.Transaction is null ? ConnectorStatus.Available : (ConnectorStatus)(3 + detail % 3);
                    bench.Change(Name(who), seen => seen with { Status = status });
                    break;
                case 14 when detail % 8 == 0:
                    bench.Suspended = !bench.Suspended;
                    break;
                case 15 when detail % 2 == 0:
                    Bound(who, Caps[detail / 2 % Caps.Length]);
                    break;
                default:
                    bench.RunTo(bench.Seconds + 5);
                    break;
            }
        }

        /// <summary>Somebody sets a limit of his own, as the fleet lets him, or lifts it.</summary>
        void Bound(int who, double? cap)
        {
            if (cap is { } wanted)
            {
                var amperes = Math.Min(wanted, bench[Name(who)].Counted);
                bench.Balancer.Doubt(Name(who), 1, amperes);
                if (!chargers[who].Bound(amperes)) return;
                bench.Balancer.Doubt(Name(who), 1, amperes);
            }

            bench.Change(Name(who), seen => seen with { Cap = cap, Fallback = Math.Min(fallback, cap ?? fallback) });
        }

        OrderOutcome? Ask(Order order)
        {
            var charger = chargers[order.Key.ChargePointId[1] - '0'];
            if (order.Key.Connector != 1) throw new InvalidOperationException("no such connector");
            if (bench.Seconds > Settled && (int)bench.Seconds % 7 == 0)
            {
                charger.Waiting = order;
                return null;
            }

            return charger.Take(order);
        }

        void Answer(ModelCharger charger)
        {
            if (charger.Waiting is not { } order) return;
            charger.Waiting = null;
            bench.Balancer.Complete(order, charger.Take(order), bench.Now);
        }

        /// <summary>The process is killed: what was on its way may still be done, what was counted is on disk.</summary>
        void Restart()
        {
            var counted = bench.Balancer.Counted();
            foreach (var charger in chargers)
            {
                if (charger.Waiting is { } order) charger.Take(order);
                charger.Waiting = null;
            }

            bench.Balancer = new Balancer(bench.Settings);
            foreach (var (key, amperes) in counted) bench.Balancer.Restore(key, amperes, bench.Now);
        }

        void SetOnline(int who, bool online)
        {
            chargers[who].IsOnline = online;
            bench.Change(Name(who), seen => seen with { IsOnline = online });
        }

        void Draw()
        {
            foreach (var (index, charger) in chargers.Index().Where(entry => entry.Item.Transaction is not null))
            {
                var amperes = charger.Offered * 0.99;
                bench.Change(Name(index), seen => seen with
                {
                    Usage = amperes,
                    MeterAt = bench.Now,
                    Energy = seen.Energy + amperes,
                    Status = amperes > 0 ? ConnectorStatus.Charging : ConnectorStatus.SuspendedEVSE,
                });
            }
        }

        /// <summary>No charger offers more than it counts for, and what counts together is within the limit, or was as much before it fell.</summary>
        void Check()
        {
            var limit = bench.Situation().InForce[0].Amperes;
            var counted = bench.Counted;
            if (counted > Math.Max(limit, before) + 0.001)
                throw new InvalidOperationException($"{counted} A count, {before} A before, on {limit} A");
            foreach (var (index, charger) in chargers.Index())
            {
                if (before < double.MaxValue && charger.Offered > bench[Name(index)].Counted + 0.001)
                    throw new InvalidOperationException($"{Name(index)} offers {charger.Offered} A and counts for {bench[Name(index)].Counted} A");
            }

            if (bench.Seconds < Settled) return;
            before = counted;
            Most = Math.Max(Most, Offered);
        }
    }
}
