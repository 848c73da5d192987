using ChargeGateway.Core.State;

namespace ChargeGateway.Storage.States;

/// <summary>
/// What was last known of a connector as it stands in its table. Power, current and the like are left out: they are no longer true when they
/// are read again. Which charge runs is told by the table of charges.
/// </summary>
sealed class ConnectorStateRow
{
    public const string Columns = """
        charger AS Charger, number AS Number, status AS Status, status_at AS StatusAt, error_code AS ErrorCode, info AS Info,
        meter_at AS MeterAt, energy AS Energy
        """;

    public string Charger { get; set; } = "";

    public int Number { get; set; }

    public string Status { get; set; } = "";

    public string? StatusAt { get; set; }

    public string? ErrorCode { get; set; }

    public string? Info { get; set; }

    public string? MeterAt { get; set; }

    public double? Energy { get; set; }

    public static ConnectorStateRow Of(string charger, ConnectorState state) => new()
    {
        Charger = charger,
        Number = state.Number,
        Status = state.Status.ToString(),
        StatusAt = Stored.LocalTime(state.StatusAt),
        ErrorCode = state.ErrorCode,
        Info = state.Info,
        MeterAt = Stored.LocalTime(state.MeterAt),
        Energy = Stored.Number(state.Energy),
    };

    public ConnectorState ToState() => new(Number)
    {
        Status = Enum.TryParse<ConnectorStatus>(Status, out var status) ? status : ConnectorStatus.Undefined,
        StatusAt = Stored.OptionalTime(StatusAt),
        ErrorCode = ErrorCode,
        Info = Info,
        MeterAt = Stored.OptionalTime(MeterAt),
        Energy = Stored.Decimal(Energy),
    };
}
