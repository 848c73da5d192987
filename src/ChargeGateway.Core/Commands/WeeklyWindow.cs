namespace ChargeGateway.Core.Commands;

/// <summary>A stretch of every week in which a limit holds, by the charger's local time. It may run over midnight and over the week's end.</summary>
/// <param name="StartDay">The day on which it begins, 1 (Monday) to 7.</param>
/// <param name="StartHour">Its hour, 0 to 23.</param>
/// <param name="StartMinute">Its minute, 0 to 59.</param>
/// <param name="EndDay">The day on which it ends, 1 (Monday) to 7.</param>
/// <param name="EndHour">Its hour, 0 to 23.</param>
/// <param name="EndMinute">Its minute, 0 to 59.</param>
/// <param name="Current">The most current, A per phase; 0 holds the charge.</param>
public sealed record WeeklyWindow(int StartDay, int StartHour, int StartMinute, int EndDay, int EndHour, int EndMinute, int Current);
