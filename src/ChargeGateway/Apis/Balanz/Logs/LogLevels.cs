using Serilog;
using Serilog.Events;

namespace ChargeGateway.Apis.Balanz.Logs;

/// <summary>The parts of the gateway that have a level of their own, under the names that balanz has for them, and the levels in its words.</summary>
sealed class LogLevels
{
    public const string Audit = "AUDIT";

    static readonly (LogLevel Level, string Name, int Number)[] Names =
    [
        (LogLevel.Debug, "DEBUG", 10),
        (LogLevel.Information, "INFO", 20),
        (LogLevel.Warning, "WARNING", 30),
        (LogLevel.Error, "ERROR", 40),
        (LogLevel.Critical, "CRITICAL", 50),
    ];

    public IReadOnlyList<LogComponent> Components { get; } =
    [
        new("api", "ChargeGateway.Apis", LogLevel.Information),
        new("user", "ChargeGateway.Apis.Balanz.Users", LogLevel.Information),
        new("websockets.client", "ChargeGateway.Apis.Balanz.Proxy", LogLevel.Information),
        new("balanz", "ChargeGateway.Balancing", LogLevel.Information),
        new("ocpp", "ChargeGateway.Drivers", LogLevel.Information),
        new("cp_v16", "ChargeGateway.Drivers.Ocpp", LogLevel.Information),
        new("model", "ChargeGateway.Storage", LogLevel.Information),
        new("gateway", "ChargeGateway", LogLevel.Information),
        new("websockets.server", "Microsoft.AspNetCore", LogLevel.Warning),
        new(Audit, Audit, LogLevel.Information),
    ];

    public LogComponent? Find(string name) => Components.FirstOrDefault(part => part.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The part that a logger belongs to, the closest one.</summary>
    public LogComponent? Owner(string category) => Components.Where(part => part.Owns(category)).MaxBy(part => part.Prefix.Length);

    public static string Name(LogLevel level) => Names.FirstOrDefault(known => known.Level == level, Names[0]).Name;

    /// <summary>A level by its name or by its number.</summary>
    /// <exception cref="FormatException">There is no such level.</exception>
    public static LogLevel Read(string text)
    {
        foreach (var (level, name, number) in Names)
        {
            if (name == text || number.ToString(System.Globalization.CultureInfo.InvariantCulture) == text) return level;
        }

        throw new FormatException($"'{text}' is no level of a log");
    }

    /// <summary>Lets the levels govern what is written, beginning with what the configuration says.</summary>
    public void Govern(LoggerConfiguration logging, IConfiguration configuration)
    {
        foreach (var part in Components)
        {
            part.Written.MinimumLevel = Configured(configuration, part.Prefix);
            logging.MinimumLevel.Override(part.Prefix, part.Written);
        }
    }

    static LogEventLevel Configured(IConfiguration configuration, string prefix)
    {
        var minimum = configuration.GetSection("Serilog:MinimumLevel");
        for (var name = prefix; ; name = name[..name.LastIndexOf('.')])
        {
            if (minimum[$"Override:{name}"] is { } word) return Level(word);
            if (name is "Microsoft") return LogEventLevel.Warning;
            if (!name.Contains('.')) return Level(minimum["Default"] ?? minimum.Value);
        }
    }

    static LogEventLevel Level(string? word) => Enum.TryParse<LogEventLevel>(word, ignoreCase: true, out var level) ? level : LogEventLevel.Information;
}
