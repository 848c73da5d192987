using ChargeGateway.Core.Events;
using ChargeGateway.Core.Metering;

namespace ChargeGateway.Storage.Samples;

/// <summary>One measured value of a charger.</summary>
/// <param name="ChargePointId">The charger.</param>
/// <param name="Connector">Connector number; 0 is the charger's main meter.</param>
/// <param name="TransactionId">The charge that it belongs to.</param>
/// <param name="TakenAt">When, by the charger's clock, to the millisecond.</param>
/// <param name="Value">What was measured.</param>
sealed record Sample(string ChargePointId, int Connector, int? TransactionId, DateTimeOffset TakenAt, MeasuredValue Value)
{
    static readonly DateTimeOffset FirstPlausible = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    static readonly TimeSpan MostAhead = TimeSpan.FromDays(1);

    /// <summary>
    /// The values of an event. Where the charger's clock cannot be right, its readings are moved so that the newest was taken when it came.
    /// </summary>
    public static IEnumerable<Sample> Of(MeterValuesReceived received)
    {
        if (received.Readings.Count == 0) return [];
        var (first, last) = (received.Readings.Min(reading => reading.At), received.Readings.Max(reading => reading.At));
        var shift = first < FirstPlausible || last > received.At + MostAhead ? received.At - last : TimeSpan.Zero;
        return
            from reading in received.Readings
            from value in reading.Values
            select new Sample(received.ChargePointId, received.Connector, received.TransactionId, reading.At + shift, value);
    }
}
