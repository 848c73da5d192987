using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>
/// The charging profiles that the gateway sets (OCPP 1.6 edition 2, 3.13). A constant limit is one period without end. It has no validity
/// that could run out unnoticed, and starts a day ago, so that it holds at once at a charger whose clock is behind. A profile id stands for
/// one purpose at one connector, since a charger replaces a profile whose id it knows, wherever it was set.
/// </summary>
static class LimitProfile
{
    public const string TxDefault = "TxDefaultProfile";
    public const string Tx = "TxProfile";

    /// <summary>The stack level of a limit.</summary>
    public const int LimitLevel = 1;

    /// <summary>The stack level of a pause, which wins over a limit and leaves it in place.</summary>
    public const int PauseLevel = 2;

    const int FirstId = 100;
    const int IdsPerConnector = 4;

    static readonly TimeSpan ClockMargin = TimeSpan.FromDays(1);

    public static int Id(string purpose, int level, int connector) =>
        FirstId + IdsPerConnector * connector + (purpose == Tx ? 1 : 0) + (level == PauseLevel ? 2 : 0);

    /// <summary>A limit for charges to come.</summary>
    public static ChargingProfile ForLaterTransactions(int connector, int level, ChargingLimit limit, DateTimeOffset now, int? expiresIn) =>
        Profile(TxDefault, connector, level, limit, now, expiresIn);

    /// <summary>A limit for the charge that runs.</summary>
    public static ChargingProfile ForRunning(Transaction transaction, int level, ChargingLimit limit, DateTimeOffset now, int? expiresIn) =>
        Profile(Tx, transaction.Connector, level, limit, now, expiresIn) with { TransactionId = transaction.Id };

    /// <summary>A limit for the charge that is asked for in the same message.</summary>
    public static ChargingProfile ForNewTransaction(int connector, ChargingLimit limit, DateTimeOffset now) =>
        Profile(Tx, connector, LimitLevel, limit, now, null);

    static ChargingProfile Profile(string purpose, int connector, int level, ChargingLimit limit, DateTimeOffset now, int? expiresIn) => new()
    {
        ChargingProfileId = Id(purpose, level, connector),
        StackLevel = level,
        ChargingProfilePurpose = purpose,
        ChargingProfileKind = "Absolute",
        ValidTo = expiresIn is { } seconds ? now.AddSeconds(seconds) : null,
        ChargingSchedule = new ChargingSchedule
        {
            StartSchedule = now - ClockMargin,
            ChargingRateUnit = limit.Unit.ToString(),
            ChargingSchedulePeriod = [new ChargingSchedulePeriod { StartPeriod = 0, Limit = Floor(limit.Value), NumberPhases = limit.Phases }],
        },
    };

    /// <summary>One digit is all that a limit may have (7.14); down, so that it is never more than was asked for.</summary>
    static decimal Floor(decimal value) => Math.Floor(value * 10) / 10 + 0.0m;
}
