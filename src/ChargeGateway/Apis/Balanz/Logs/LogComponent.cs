using Serilog.Core;

namespace ChargeGateway.Apis.Balanz.Logs;

/// <summary>A part of the gateway whose logging has a level of its own.</summary>
/// <param name="name">What balanz calls it.</param>
/// <param name="prefix">How the names of its loggers begin.</param>
/// <param name="level">The level at first.</param>
sealed class LogComponent(string name, string prefix, LogLevel level)
{
    volatile LogLevel current = level;

    public string Name { get; } = name;

    public string Prefix { get; } = prefix;

    /// <summary>The least level that is kept for clients.</summary>
    public LogLevel Level => current;

    /// <summary>The least level that is written where the gateway's log goes.</summary>
    public LoggingLevelSwitch Written { get; } = new();

    /// <summary>Changes both.</summary>
    public void Set(LogLevel least)
    {
        current = least;
        Written.MinimumLevel = Serilog.Extensions.Logging.LevelConvert.ToSerilogLevel(least);
    }

    public bool Owns(string category) => category == Prefix || category.StartsWith(Prefix + ".", StringComparison.Ordinal);
}
