using ChargeGateway.Configuration;

namespace ChargeGateway.Hosting;

/// <summary>What the gateway was started with.</summary>
/// <param name="Demo">Whether virtual chargers are wanted.</param>
/// <param name="Help">Whether only help is wanted.</param>
/// <param name="Version">Whether only the version is wanted.</param>
/// <param name="HealthCheck">Whether a running gateway is to be asked how it is.</param>
/// <param name="Settings">The settings, each with its value.</param>
sealed record CommandLine(bool Demo, bool Help, bool Version, bool HealthCheck, IReadOnlyDictionary<string, string?> Settings)
{
    const string Import = "--import-balanz";
    const string Export = "--export-balanz";

    /// <summary>The directory with balanz's files to take over, instead of running; none where there are none.</summary>
    public string? ImportBalanz { get; init; }

    /// <summary>The directory to write balanz's files into, instead of running; none where none are to be written.</summary>
    public string? ExportBalanz { get; init; }

    public const string HelpText =
        """
        ChargeGateway: one REST service in front of EV chargers.

        chargegateway [--demo | --healthcheck] [--Setting=value ...]

          --demo        run with virtual chargers: key "demo", this machine only, nothing is kept
          --healthcheck ask the gateway that runs with these settings whether it is ready: exit code 0 or 1 within 3 seconds
          --help        this text
          --version     the version

          --import-balanz DIR   take over balanz's CSV files (groups, chargers, tags, users, firmware, sessions) and end
          --export-balanz DIR   write balanz's CSV files and end; a gateway that runs on the same data must be stopped first

        Settings are those of appsettings.json, which is looked for in the current directory and then beside the program.
        The environment (Gateway__CommandTimeout=00:00:10) overrides the file, the command line overrides both:

          --Urls=http://*:8080
          --Gateway:CommandTimeout=00:00:10
          --Gateway:ApiKeys:0:Name=home --Gateway:ApiKeys:0:Key=... --Gateway:ApiKeys:0:Role=Admin
        """;

    static readonly string[] Sections =
    [
        "Urls", "Gateway", "Ocpp", "Balancing", "Balanz", "Serilog", "Kestrel", "AllowedHosts", "shutdownTimeoutSeconds", "environment", "contentRoot",
        "applicationName",
    ];

    /// <exception cref="ConfigurationException">There is an option that nothing reads.</exception>
    public static CommandLine Parse(IReadOnlyList<string> args)
    {
        var switches = new HashSet<string>(StringComparer.Ordinal);
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        var directories = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] is "--demo" or "--help" or "-h" or "--version" or "--healthcheck") switches.Add(args[i]);
            else if (args[i].Split('=', 2) is [Import or Export, ..] parts)
                directories[parts[0]] = parts.Length > 1 ? parts[1] : i + 1 < args.Count ? args[++i] : throw Missing(parts[0]);
            else if (Setting(args[i]) is not { } name) throw new ConfigurationException($"{args[i]} is not an option; --help lists them.");
            else if (args[i].Contains('=')) settings[name] = args[i][(args[i].IndexOf('=') + 1)..];
            else if (i + 1 < args.Count) settings[name] = args[++i];
            else throw Missing(args[i]);
        }

        return new CommandLine(
            switches.Contains("--demo"),
            switches.Overlaps(["--help", "-h"]),
            switches.Contains("--version"),
            switches.Contains("--healthcheck"),
            settings)
        {
            ImportBalanz = directories.GetValueOrDefault(Import),
            ExportBalanz = directories.GetValueOrDefault(Export),
        };
    }

    static ConfigurationException Missing(string option) => new($"{option} has no value, expected {option}=value.");

    static string? Setting(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal)) return null;
        var name = argument[2..].Split('=', 2)[0];
        return Sections.Contains(name.Split(':', 2)[0], StringComparer.OrdinalIgnoreCase) ? name : null;
    }
}
