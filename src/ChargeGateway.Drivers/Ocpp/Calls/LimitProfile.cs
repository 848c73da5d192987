using System.Globalization;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using V2 = ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>
/// A charging profile that the gateway sets (OCPP 1.6 edition 2, 3.13; OCPP 2.0.1 part 2, K01). A constant limit is one period without end. It has
/// no validity that could run out unnoticed, and starts a day ago, so that it holds at once at a charger whose clock is behind.
/// </summary>
sealed record LimitProfile(string Purpose, int Connector, int Level, ChargingLimit Limit, DateTimeOffset Now, int? ExpiresIn, Transaction? Running = null)
{
    public const string TxDefault = "TxDefaultProfile";
    public const string Tx = "TxProfile";

    /// <summary>The stack level of a pause, which wins over a limit and leaves it in place.</summary>
    public const int PauseLevel = 2;

    const string Kind = "Absolute";

    static readonly TimeSpan ClockMargin = TimeSpan.FromDays(1);

    int ProfileId => Id(Purpose, Level, Connector);

    DateTimeOffset Start => Now - ClockMargin;

    DateTimeOffset? ValidTo => ExpiresIn is { } seconds ? Now.AddSeconds(seconds) : null;

    /// <summary>One digit is all that a limit may have (1.6, 7.14); down, so that it is never more than was asked for.</summary>
    decimal Value => Math.Floor(Limit.Value * 10) / 10 + 0.0m;

    public static int Id(string purpose, int level, int connector) => OwnProfiles.Id(purpose == Tx, level == PauseLevel, connector);

    /// <summary>A limit for charges to come.</summary>
    public static LimitProfile ForLaterTransactions(int connector, int level, ChargingLimit limit, DateTimeOffset now) =>
        new(TxDefault, connector, level, limit, now, null);

    /// <summary>A limit for the charge that runs.</summary>
    public static LimitProfile ForRunning(Transaction transaction, int level, ChargingLimit limit, DateTimeOffset now, int? expiresIn) =>
        new(Tx, transaction.Connector, level, limit, now, expiresIn, transaction);

    /// <summary>A limit for the charge that is asked for in the same message.</summary>
    public static LimitProfile ForNewTransaction(int connector, ChargingLimit limit, DateTimeOffset now) =>
        new(Tx, connector, OwnProfiles.LimitLevel, limit, now, null);

    public ChargingProfile ToV16() => new()
    {
        ChargingProfileId = ProfileId,
        TransactionId = Running?.Id,
        StackLevel = Level,
        ChargingProfilePurpose = Purpose,
        ChargingProfileKind = Kind,
        ValidTo = ValidTo,
        ChargingSchedule = new ChargingSchedule
        {
            StartSchedule = Start,
            ChargingRateUnit = Limit.Unit.ToString(),
            ChargingSchedulePeriod = [new ChargingSchedulePeriod { StartPeriod = 0, Limit = Value, NumberPhases = Limit.Phases }],
        },
    };

    public V2.ChargingProfile ToV2() => new()
    {
        Id = ProfileId,
        TransactionId = Running?.Reference ?? Running?.Id.ToString(CultureInfo.InvariantCulture),
        StackLevel = Level,
        ChargingProfilePurpose = Purpose,
        ChargingProfileKind = Kind,
        ValidTo = ValidTo,
        ChargingSchedule =
        [
            new V2.ChargingSchedule
            {
                Id = ProfileId,
                StartSchedule = Start,
                ChargingRateUnit = Limit.Unit.ToString(),
                ChargingSchedulePeriod = [new V2.ChargingSchedulePeriod { StartPeriod = 0, Limit = Value, NumberPhases = Limit.Phases }],
            },
        ],
    };
}
