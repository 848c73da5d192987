namespace ChargeGateway.Apis.Balanz.Shapes;

/// <summary>A change while a car charges.</summary>
/// <param name="Timestamp">Seconds since 1970.</param>
/// <param name="Offered">What is offered from then on, A; none where that did not change.</param>
/// <param name="Usage">What is taken from then on, A; none where that did not change.</param>
sealed record HistoryShape(double Timestamp, decimal? Offered, decimal? Usage);
