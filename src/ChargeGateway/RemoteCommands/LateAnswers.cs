using ChargeGateway.Core.Events;

namespace ChargeGateway.RemoteCommands;

/// <summary>What a late answer belongs to: it is told with the protocol's name for the command, not with the command.</summary>
static class LateAnswers
{
    static readonly string[] Starts = ["RemoteStartTransaction", "RequestStartTransaction"];
    static readonly string[] Stops = ["RemoteStopTransaction", "RequestStopTransaction"];

    public static bool IsOfStart(CommandLate late) => Starts.Contains(late.Method);

    public static bool IsOfStop(CommandLate late) => Stops.Contains(late.Method);

    public static bool IsOfCacheClear(CommandLate late) => late.Method == "ClearCache";

    /// <summary>
    /// The one of several unanswered commands that was on the line when the answered one was sent; the oldest where that is not clear.
    /// </summary>
    public static T? Pick<T>(IEnumerable<T> unanswered, Func<T, DateTimeOffset?> sentAt, CommandLate late)
        where T : class
    {
        var all = unanswered.OrderBy(sentAt).ToList();
        return all.LastOrDefault(command => sentAt(command) <= late.At - late.Took) ?? all.FirstOrDefault();
    }
}
