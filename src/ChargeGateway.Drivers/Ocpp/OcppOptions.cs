namespace ChargeGateway.Drivers.Ocpp;

/// <summary>The configuration section <c>Ocpp</c>: how chargers dial in and what they are told.</summary>
public sealed class OcppOptions
{
    /// <summary>The URL prefixes that chargers dial, each beginning with a slash; letter case does not matter. <c>/</c> takes <c>ws://host/{id}</c>.</summary>
    public IReadOnlyList<string> Paths { get; set; } = ["/OCPP"];

    /// <summary>The protocol versions that are spoken, <c>2.1</c>, <c>2.0.1</c> and <c>1.6</c>. The charger's own order of preference decides.</summary>
    public IReadOnlyList<string> Versions { get; set; } = ["2.1", "2.0.1", "1.6"];

    /// <summary>What becomes of a charger that is not registered.</summary>
    public UnknownChargers UnknownChargers { get; set; } = UnknownChargers.Pending;

    /// <summary>
    /// Whether a charger that sends no <c>Authorization</c> may show its password in a second subprotocol: the hexadecimal form of its id, a colon
    /// and the password.
    /// </summary>
    public bool PasswordInSubProtocol { get; set; } = true;

    /// <summary>How many unregistered chargers may wait at a time, 1 to 10,000.</summary>
    public int MaxPending { get; set; } = 50;

    /// <summary>What becomes of an id tag that is not registered.</summary>
    public UnknownTags UnknownTags { get; set; } = UnknownTags.Reject;

    /// <summary>Whether an id tag that charges already may not start a second charge.</summary>
    public bool DenyConcurrentTransactions { get; set; }

    /// <summary>Seconds between heartbeats that an accepted charger is told, 1 to 86,400.</summary>
    public int HeartbeatInterval { get; set; } = 300;

    /// <summary>Seconds after which a pending charger is to introduce itself again, 1 to 86,400.</summary>
    public int PendingInterval { get; set; } = 60;

    /// <summary>How long a line may be quiet before the gateway pings; zero never pings.</summary>
    public TimeSpan PingInterval { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a ping may stay unanswered before the line is given up.</summary>
    public TimeSpan PingTimeout { get; set; } = TimeSpan.FromSeconds(25);

    /// <summary>The largest message taken from a charger, bytes, 1,024 to 16 MiB; a larger one closes the line with code 1009.</summary>
    public int MaxMessageSize { get; set; } = 1024 * 1024;

    /// <summary>How many commands may wait for one charger, 1 to 10,000; one more is refused as busy.</summary>
    public int MaxQueuedCommands { get; set; } = 128;
}
