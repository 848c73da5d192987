using ChargeGateway.Apis.Balanz;
using ChargeGateway.Core.Balancing;
using ChargeGateway.Drivers.Ocpp;

namespace ChargeGateway.Configuration;

/// <summary>The configuration, read once and checked.</summary>
/// <param name="Gateway">The section <c>Gateway</c>.</param>
/// <param name="Ocpp">The section <c>Ocpp</c>.</param>
sealed record Settings(GatewayOptions Gateway, OcppOptions Ocpp)
{
    /// <summary>The section <c>Balancing</c>.</summary>
    public BalancingOptions Balancing { get; init; } = new();

    /// <summary>The section <c>Balanz</c>.</summary>
    public BalanzOptions Balanz { get; init; } = new();

    /// <summary>Reads the configuration.</summary>
    /// <param name="configuration">All sources together.</param>
    /// <param name="directory">What a relative data directory is relative to.</param>
    /// <exception cref="ConfigurationException">A value is wrong; the first one that is.</exception>
    public static Settings Read(IConfiguration configuration, string directory)
    {
        CheckUrls(configuration["Urls"]);
        var gateway = Bind<GatewayOptions>(configuration.GetSection("Gateway"));
        GatewayRules.Check(gateway);
        gateway.DataDirectory = Path.GetFullPath(gateway.DataDirectory, directory);
        var section = configuration.GetSection("Ocpp");
        var ocpp = Bind<OcppOptions>(section);
        ocpp.Paths = Replace(section.GetSection(nameof(OcppOptions.Paths)), new OcppOptions().Paths);
        ocpp.Versions = Replace(section.GetSection(nameof(OcppOptions.Versions)), new OcppOptions().Versions);
        OcppRules.Check(ocpp);
        var balancing = Bind<BalancingOptions>(configuration.GetSection("Balancing"));
        GroupRules.Check(gateway, balancing);
        var balanz = Bind<BalanzOptions>(configuration.GetSection("Balanz"));
        BalanzRules.Check(balanz);
        return new Settings(gateway, ocpp) { Balancing = balancing, Balanz = balanz };
    }

    static T Bind<T>(IConfigurationSection section)
        where T : class, new()
    {
        SectionShape.Check(section, typeof(T));
        var options = new T();
        section.Bind(options);
        return options;
    }

    /// <summary>The binder adds to a list that has a default; a configured list is meant to take its place.</summary>
    static IReadOnlyList<string> Replace(IConfigurationSection list, IReadOnlyList<string> preset)
    {
        var configured = list.GetChildren().Select(child => child.Value ?? "").ToList();
        return configured.Count > 0 || list.Value is "" ? configured : preset;
    }

    static void CheckUrls(string? urls)
    {
        foreach (var url in (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            Rule.Require(IsListenable(url), "Urls", url, "addresses such as http://localhost:8080 or http://*:8080, separated by ;");
    }

    static bool IsListenable(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address is { Scheme: "http" or "https", Port: >= 0 and <= 65_535, PathBase: "" };
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
