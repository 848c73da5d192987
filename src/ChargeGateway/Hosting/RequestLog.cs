using ChargeGateway.Apis;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Security;

namespace ChargeGateway.Hosting;

/// <summary>One line for each request: never its query, its headers or its body, where secrets may be.</summary>
sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> logger, TimeProvider time)
{
    const int LongestPath = 200;

    public async Task InvokeAsync(HttpContext context)
    {
        var started = time.GetTimestamp();
        await next(context);
        var level = LevelOf(context);
        if (!logger.IsEnabled(level)) return;
        var path = context.Request.Path.ToUriComponent();
        var charger = context.NotedCharger() is { } id && Charger.IsValidId(id) ? id : "-";
        logger.Log(
            level,
            "{Method:l} {Path:l} {Status} {Milliseconds:0.0} ms key {Key:l} charger {Charger:l}",
            context.Request.Method,
            path.Length > LongestPath ? path[..LongestPath] : path,
            context.Response.StatusCode,
            time.GetElapsedTime(started).TotalMilliseconds,
            context.User.KeyName() is { Length: > 0 } key ? key : "-",
            charger);
    }

    static LogLevel LevelOf(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status101SwitchingProtocols => LogLevel.Debug,
        >= 500 => LogLevel.Warning,
        _ when context.User is ApiCaller => LogLevel.Information,
        >= 400 => LogLevel.Information,
        _ => LogLevel.Debug,
    };
}
