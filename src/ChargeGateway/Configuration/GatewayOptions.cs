namespace ChargeGateway.Configuration;

/// <summary>The configuration section <c>Gateway</c>.</summary>
sealed class GatewayOptions
{
    /// <summary>The callers' keys. Those made at run time are in the store.</summary>
    public IReadOnlyList<ApiKeyOptions> ApiKeys { get; set; } = [];

    /// <summary>How many commands of one API key may wait for chargers at a time, 1 to 10,000.</summary>
    public int ConcurrentCommands { get; set; } = 10;

    /// <summary>How long a command may take, up to an hour.</summary>
    public TimeSpan CommandTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long commands under way may go on once the gateway is told to stop, up to an hour; without it as long as a command may take.</summary>
    public TimeSpan? DrainTimeout { get; set; }

    /// <summary>How long commands under way may go on once the gateway is told to stop.</summary>
    internal TimeSpan TimeToDrain => DrainTimeout ?? CommandTimeout;

    /// <summary>Where the store lies; relative to the directory that the gateway was started in, absolute once read.</summary>
    public string DataDirectory { get; set; } = "data";

    /// <summary>The chargers that are always registered. They win over those registered at run time.</summary>
    public IReadOnlyList<ChargerOptions> Chargers { get; set; } = [];

    /// <summary>Groups of chargers that share a supply. They win over those made at run time.</summary>
    public IReadOnlyList<GroupOptions> Groups { get; set; } = [];

    /// <summary>The id tags that are always known. They win over those made at run time.</summary>
    public IReadOnlyList<TagOptions> Tags { get; set; } = [];

    /// <summary>How many protocol messages of each charger are kept in memory for those who look for a fault, 0 to 1,000.</summary>
    public int MessagesPerCharger { get; set; } = 100;

    /// <summary>How long meter samples are kept.</summary>
    public TimeSpan SampleRetention { get; set; } = TimeSpan.FromDays(90);

    /// <summary>How long charges that have ended are kept; without it for ever.</summary>
    public TimeSpan? SessionRetention { get; set; }

    /// <summary>How long it is kept who did what.</summary>
    public TimeSpan AuditRetention { get; set; } = TimeSpan.FromDays(365);
}
