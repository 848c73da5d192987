using System.Globalization;
using ChargeGateway.Apis.Balanz.Sessions;
using ChargeGateway.Apis.Balanz.Shapes;
using ChargeGateway.Core.Transactions;
using CsvHelper.Configuration.Attributes;

namespace ChargeGateway.Apis.Balanz.Files;

/// <summary>A line of <c>sessions.csv</c>: local times, the duration as hours, minutes and seconds, the energy in kWh.</summary>
sealed class SessionLine
{
    const string TimeFormat = "yyyy-MM-dd HH:mm:ss";

    [Name("session_id")]
    public string SessionId { get; set; } = "";

    [Name("charger_id")]
    public string ChargerId { get; set; } = "";

    [Name("charger_alias")]
    public string Alias { get; set; } = "";

    [Name("group_id")]
    public string GroupId { get; set; } = "";

    [Name("id_tag")]
    public string IdTag { get; set; } = "";

    [Name("user_name")]
    public string UserName { get; set; } = "";

    [Name("stop_id_tag")]
    public string StopIdTag { get; set; } = "";

    [Name("start_time")]
    public string StartTime { get; set; } = "";

    [Name("end_time")]
    public string EndTime { get; set; } = "";

    [Name("duration")]
    public string Duration { get; set; } = "";

    [Name("energy")]
    [Format("0.000")]
    public decimal Energy { get; set; }

    [Name("stop_reason")]
    public string StopReason { get; set; } = "";

    [Name("history")]
    [Optional]
    public string History { get; set; } = "";

    public static SessionLine Of(Session session, TimeProvider time)
    {
        var charge = session.Charge;
        var end = charge.StoppedAt ?? charge.StartedAt;
        var duration = end - charge.StartedAt;
        return new SessionLine
        {
            SessionId = session.Id,
            ChargerId = charge.ChargePointId,
            Alias = session.Alias,
            GroupId = session.GroupId,
            IdTag = charge.IdTag ?? "",
            UserName = session.UserName,
            StopIdTag = charge.StopTag ?? "",
            StartTime = LocalTime.Text(charge.StartedAt, time),
            EndTime = LocalTime.Text(end, time),
            Duration = string.Create(CultureInfo.InvariantCulture, $"{(int)duration.TotalHours:00}:{duration.Minutes:00}:{duration.Seconds:00}"),
            Energy = (charge.Energy ?? 0) / 1000,
            StopReason = charge.StopReason ?? "",
            History = HistoryText.Write(
                session.History, at => LocalTime.Text(DateTimeOffset.FromUnixTimeMilliseconds((long)(at * 1000)), time)),
        };
    }

    /// <summary>The session, with a transaction that the store has no number for yet.</summary>
    /// <exception cref="FormatException">A time or the history cannot be read.</exception>
    public Session ToSession(TimeProvider time)
    {
        var start = Read(StartTime, time);
        var charge = new Transaction(0, ChargerId, 1, IdTag, start, 0)
        {
            Reference = "balanz:" + SessionId,
            ReceivedAt = time.GetUtcNow(),
            StoppedAt = EndTime.Length == 0 ? start : Read(EndTime, time),
            MeterStop = Energy * 1000,
            StopReason = StopReason,
            StopTag = StopIdTag,
        };
        return new Session(charge, SessionId, Alias, GroupId, UserName, HistoryText.Read(History, text => LocalTime.Epoch(ReadIn(text, start, time))));
    }

    static DateTimeOffset Read(string text, TimeProvider time)
    {
        var local = DateTime.ParseExact(text, TimeFormat, CultureInfo.InvariantCulture);
        return new DateTimeOffset(local, time.LocalTimeZone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>A time of the history may come without its day.</summary>
    static DateTimeOffset ReadIn(string text, DateTimeOffset start, TimeProvider time)
    {
        if (!TimeOnly.TryParseExact(text, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock)) return Read(text, time);
        var day = TimeZoneInfo.ConvertTime(start, time.LocalTimeZone).Date;
        var at = Read((day + clock.ToTimeSpan()).ToString(TimeFormat, CultureInfo.InvariantCulture), time);
        return at < start - TimeSpan.FromSeconds(1) ? at.AddDays(1) : at;
    }
}
