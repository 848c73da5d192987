using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace ChargeGateway.Simulator.Running;

/// <summary>What the program was started with.</summary>
sealed record SimulatorSettings
{
    public const string HelpText =
        """
        Virtual chargers over the network, for trying ChargeGateway without hardware.

        ChargeGateway.Simulator ocpp     --gateway=http://gateway:8080
        ChargeGateway.Simulator lektrico [--port=8080]
        ChargeGateway.Simulator cfos     [--port=8080] [--modbus-port=4701]

          --gateway=URL   the gateway; the OCPP chargers dial in there, the others need it only to be registered
          --address=URL   where the gateway reaches this device, such as http://lektrico:8080; with it the device is registered at the gateway
          --id=ID         the id that it is registered by; without it the word lektrico or cfos

        With an Admin key of the gateway in the environment variable CHARGEGATEWAY_KEY the chargers are registered there, and the tags of their cars.
        Without it the OCPP chargers wait to be accepted, and the others to be entered by you.
        """;

    const string KeyVariable = "CHARGEGATEWAY_KEY";
    static readonly string[] Kinds = ["ocpp", "lektrico", "cfos"];
    static readonly string[] Schemes = ["http", "https", "modbus"];
    static readonly string[] Options = ["gateway", "address", "id", "port", "modbus-port"];

    /// <summary>Which chargers: <c>ocpp</c>, <c>lektrico</c> or <c>cfos</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Where the gateway listens.</summary>
    public Uri? Gateway { get; init; }

    /// <summary>An Admin key of the gateway.</summary>
    public string? Key { get; init; }

    /// <summary>Where the gateway reaches the device.</summary>
    public Uri? Address { get; init; }

    /// <summary>The id that the device is registered by.</summary>
    public required string Id { get; init; }

    /// <summary>The TCP port of the device's HTTP API.</summary>
    public int Port { get; init; }

    /// <summary>The TCP port of a cFos wallbox's Modbus.</summary>
    public int ModbusPort { get; init; }

    /// <summary>Reads the command line and the environment.</summary>
    /// <exception cref="FormatException">Something is wrong; the message is one line for people.</exception>
    public static SimulatorSettings Parse(string[] args)
    {
        if (args.Length == 0 || !Kinds.Contains(args[0]))
            throw new FormatException("The first word must be one of: " + string.Join(", ", Kinds) + ".");
        var given = new ConfigurationBuilder().AddCommandLine(args[1..]).Build();
        if (given.AsEnumerable().FirstOrDefault(option => !Options.Contains(option.Key)) is { Key: { } unknown })
            throw new FormatException($"--{unknown} is not an option; --help lists them.");
        var gateway = Url(given, "gateway");
        if (args[0] == "ocpp" && gateway is null) throw new FormatException("--gateway is missing, such as --gateway=http://gateway:8080.");
        return new SimulatorSettings
        {
            Kind = args[0],
            Gateway = gateway,
            Key = Environment.GetEnvironmentVariable(KeyVariable) is { Length: > 0 } key ? key : null,
            Address = Url(given, "address"),
            Id = given["id"] ?? args[0],
            Port = Number(given, "port", 8080),
            ModbusPort = Number(given, "modbus-port", 4701),
        };
    }

    static Uri? Url(IConfiguration given, string option) => given[option] switch
    {
        null => null,
        var text when Uri.TryCreate(text, UriKind.Absolute, out var url) && Schemes.Contains(url.Scheme) => url,
        var text => throw new FormatException($"--{option} is '{text}', expected a URL such as http://localhost:8080."),
    };

    static int Number(IConfiguration given, string option, int preset) => given[option] switch
    {
        null => preset,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65_535 => port,
        var text => throw new FormatException($"--{option} is '{text}', expected a port, 0 to 65535."),
    };
}
