using ChargeGateway.Core.Commands;
using ChargeGateway.Limits;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Limits;

/// <summary>The statements on the table of limits that stand.</summary>
static class LimitTable
{
    public static List<StandingLimit> All(SqliteConnection connection) =>
        connection.Query<LimitRow>(
                """
                SELECT charger AS Charger, connector AS Connector, value AS Value, unit AS Unit, phases AS Phases, set_by AS SetBy,
                    set_at AS SetAt, expires_at AS ExpiresAt, paused AS Paused
                FROM limits
                """)
            .Select(row => row.ToLimit())
            .ToList();

    /// <summary>Saves limits; one that is none any more is deleted.</summary>
    public static int Save(SqliteConnection connection, IReadOnlyCollection<(string Charger, int Connector, StandingLimit? Limit)> limits)
    {
        foreach (var (charger, connector, limit) in limits)
        {
            if (limit is null) connection.Execute("DELETE FROM limits WHERE charger = @charger AND connector = @connector", new { charger, connector });
            else Save(connection, LimitRow.Of(limit));
        }

        return limits.Count;
    }

    static void Save(SqliteConnection connection, LimitRow row) => connection.Execute(
        """
        INSERT OR REPLACE INTO limits (charger, connector, value, unit, phases, set_by, set_at, expires_at, paused)
        VALUES (@Charger, @Connector, @Value, @Unit, @Phases, @SetBy, @SetAt, @ExpiresAt, @Paused)
        """,
        row);

    sealed class LimitRow
    {
        public string Charger { get; set; } = "";

        public int Connector { get; set; }

        public double? Value { get; set; }

        public string? Unit { get; set; }

        public int? Phases { get; set; }

        public string? SetBy { get; set; }

        public string SetAt { get; set; } = "";

        public string? ExpiresAt { get; set; }

        public bool Paused { get; set; }

        public static LimitRow Of(StandingLimit limit) => new()
        {
            Charger = limit.Charger,
            Connector = limit.Connector,
            Value = Stored.Number(limit.Limit?.Value),
            Unit = limit.Limit?.Unit.ToString(),
            Phases = limit.Limit?.Phases,
            SetBy = limit.SetBy,
            SetAt = Stored.Time(limit.SetAt),
            ExpiresAt = Stored.Time(limit.ExpiresAt),
            Paused = limit.Paused,
        };

        public StandingLimit ToLimit() => new(Charger, Connector, Stored.Time(SetAt), SetBy)
        {
            Limit = Value is { } value ? new ChargingLimit(Stored.Decimal(value), Unit == "W" ? LimitUnit.W : LimitUnit.A, Phases) : null,
            ExpiresAt = Stored.OptionalTime(ExpiresAt),
            Paused = Paused,
        };
    }
}
