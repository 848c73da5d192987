using ChargeGateway.Core;
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
    static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>
    /// The values of an event. Readings whose time cannot be right keep their distances, with the newest of them taken when it came.
    /// </summary>
    public static IEnumerable<Sample> Of(MeterValuesReceived received)
    {
        var newestWrong = received.Readings.Select(reading => reading.At).Where(at => !IsPlausible(at, received.At)).DefaultIfEmpty().Max();
        return
            from reading in received.Readings
            let taken = IsPlausible(reading.At, received.At) ? reading.At : Moved(newestWrong - reading.At, received.At)
            from value in reading.Values
            select new Sample(received.ChargePointId, received.Connector, received.TransactionId, taken, value);
    }

    static bool IsPlausible(DateTimeOffset at, DateTimeOffset now) => PlausibleTime.Is(at) && at <= now + Day;

    static DateTimeOffset Moved(TimeSpan beforeNewest, DateTimeOffset now) => beforeNewest < Day ? now - beforeNewest : now;
}
