namespace ChargeGateway.Apis.Balanz.Shapes;

/// <summary>A charge that runs.</summary>
/// <param name="IdTag">Who charges.</param>
/// <param name="StartTime">Seconds since 1970.</param>
/// <param name="MeterStart">Wh.</param>
/// <param name="UserName">Whose tag it is.</param>
/// <param name="UsageMeter">A on the phase that carries the most; none before the first reading.</param>
/// <param name="EnergyMeter">The meter's reading, Wh.</param>
/// <param name="ChargingHistory">What changed since the start.</param>
sealed record TransactionShape(
    string? IdTag,
    double StartTime,
    decimal? MeterStart,
    string UserName,
    decimal? UsageMeter,
    decimal? EnergyMeter,
    IReadOnlyList<HistoryShape> ChargingHistory);
