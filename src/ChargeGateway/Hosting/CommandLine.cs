using ChargeGateway.Configuration;

namespace ChargeGateway.Hosting;

/// <summary>What the gateway was started with.</summary>
/// <param name="Demo">Whether virtual chargers are wanted.</param>
/// <param name="Help">Whether only help is wanted.</param>
/// <param name="Version">Whether only the version is wanted.</param>
/// <param name="Settings">The settings, each with its value.</param>
sealed record CommandLine(bool Demo, bool Help, bool Version, IReadOnlyDictionary<string, string?> Settings)
{
    public const string HelpText =
        """
        ChargeGateway: one REST service in front of EV chargers.

        ChargeGateway [--demo] [--Setting=value ...]

          --demo        run with virtual chargers: key "demo", this machine only, nothing is kept
          --help        this text
          --version     the version

        Settings are those of appsettings.json, which is looked for in the current directory and then beside the program.
        The environment (Gateway__CommandTimeout=00:00:10) overrides the file, the command line overrides both:

          --Urls=http://*:8080
          --Gateway:CommandTimeout=00:00:10
          --Gateway:ApiKeys:0:Name=home --Gateway:ApiKeys:0:Key=... --Gateway:ApiKeys:0:Role=Admin
        """;

    static readonly string[] Sections =
    [
        "Urls", "Gateway", "Ocpp", "Balanz", "Serilog", "Kestrel", "AllowedHosts", "shutdownTimeoutSeconds", "environment", "contentRoot", "applicationName",
    ];

    /// <exception cref="ConfigurationException">There is an option that nothing reads.</exception>
    public static CommandLine Parse(IReadOnlyList<string> args)
    {
        var switches = new HashSet<string>(StringComparer.Ordinal);
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] is "--demo" or "--help" or "-h" or "--version") switches.Add(args[i]);
            else if (Setting(args[i]) is not { } name) throw new ConfigurationException($"{args[i]} is not an option; --help lists them.");
            else if (args[i].Contains('=')) settings[name] = args[i][(args[i].IndexOf('=') + 1)..];
            else if (i + 1 < args.Count) settings[name] = args[++i];
            else throw new ConfigurationException($"{args[i]} has no value, expected {args[i]}=value.");
        }

        return new CommandLine(
            switches.Contains("--demo"), switches.Overlaps(["--help", "-h"]), switches.Contains("--version"), settings);
    }

    static string? Setting(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal)) return null;
        var name = argument[2..].Split('=', 2)[0];
        return Sections.Contains(name.Split(':', 2)[0], StringComparer.OrdinalIgnoreCase) ? name : null;
    }
}
