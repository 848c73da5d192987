using System.Globalization;
using ChargeGateway.Apis.Balanz.Sessions;

namespace ChargeGateway.Apis.Balanz.Shapes;

/// <summary>A session.</summary>
/// <param name="SessionId">The charger's id, and when it began in local time.</param>
/// <param name="ChargerId">The charger.</param>
/// <param name="ChargerAlias">Its alias.</param>
/// <param name="GroupId">Its group.</param>
/// <param name="IdTag">Who began it.</param>
/// <param name="UserName">Whose tag that is.</param>
/// <param name="StopIdTag">Who ended it.</param>
/// <param name="StartTime">Seconds since 1970.</param>
/// <param name="EndTime">Seconds since 1970; none while it runs.</param>
/// <param name="Duration">Seconds; none while it runs.</param>
/// <param name="EnergyMeter">Wh; while it runs the meter's reading.</param>
/// <param name="Reason">Why it ended; none while it runs.</param>
/// <param name="Kwh">kWh as text, three digits.</param>
/// <param name="ChargingHistory">What changed while it ran.</param>
sealed record SessionShape(
    string SessionId,
    string ChargerId,
    string ChargerAlias,
    string GroupId,
    string? IdTag,
    string UserName,
    string? StopIdTag,
    double StartTime,
    double? EndTime,
    double? Duration,
    decimal EnergyMeter,
    string? Reason,
    string Kwh,
    IReadOnlyList<HistoryShape> ChargingHistory)
{
    public static SessionShape Of(Session session)
    {
        var charge = session.Charge;
        var energy = charge.Energy ?? 0;
        return new SessionShape(
            session.Id,
            charge.ChargePointId,
            session.Alias,
            session.GroupId,
            charge.IdTag,
            session.UserName,
            charge.StopTag,
            LocalTime.Epoch(charge.StartedAt),
            LocalTime.Epoch(charge.StoppedAt),
            (charge.StoppedAt - charge.StartedAt)?.TotalSeconds,
            energy,
            charge.StopReason,
            Kilowatthours(energy),
            session.History);
    }

    /// <param name="session">A session that runs.</param>
    /// <param name="reading">The meter's reading, Wh.</param>
    public static SessionShape OfLive(Session session, decimal reading) => Of(session) with
    {
        StopIdTag = session.Charge.IdTag,
        EnergyMeter = reading,
        Kwh = Kilowatthours(reading - (session.Charge.MeterStart ?? reading)),
    };

    static string Kilowatthours(decimal energy) => (energy / 1000).ToString("0.000", CultureInfo.InvariantCulture);
}
