using ChargeGateway.Core.Groups;

namespace ChargeGateway.Apis.Balanz;

/// <summary>The section <c>Balanz</c>: what clients of balanz and its way with chargers need. Everything that sends something is off unless set.</summary>
sealed class BalanzOptions
{
    /// <summary>The path of the WebSocket API, exact in its letter case; slashes at its ends do not count.</summary>
    public string ApiPath { get; set; } = "/api";

    /// <summary>Users that the API cannot change. With none here and none in the store nobody can log in.</summary>
    public IReadOnlyList<BalanzUserOptions> Users { get; set; } = [];

    /// <summary>How many connections the API has at most.</summary>
    public int MaxConnections { get; set; } = 100;

    /// <summary>How many connections of one address may wait for their login at a time.</summary>
    public int MaxWaitingForLogin { get; set; } = 10;

    /// <summary>How long a connection may last without a login.</summary>
    public TimeSpan LoginTimeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How many failed logins of one address are examined in a minute; further ones are refused unseen.</summary>
    public int FailedLoginsPerMinute { get; set; } = 10;

    /// <summary>How many lines of logs are kept in memory for clients.</summary>
    public int LogCapacity { get; set; } = 10_000;

    /// <summary>How long the audit log is kept.</summary>
    public TimeSpan AuditRetention { get; set; } = TimeSpan.FromDays(365);

    /// <summary>How much a car's current must move to be noted in its session's history, A.</summary>
    public decimal MinimumUsageChange { get; set; } = 0.5m;

    /// <summary>The directory with balanz's CSV files that the commands Reload... read again; none where nothing is to be read.</summary>
    public string? Directory { get; set; }

    /// <summary>The group of chargers that are registered when they dial in.</summary>
    public string AutoRegisterGroup { get; set; } = Group.DefaultId;

    /// <summary>Whether an OCPP 1.6 charger without a password is given a random one.</summary>
    public bool PushAuthorizationKeys { get; set; }

    /// <summary>How long after it connected a charger is given its password.</summary>
    public TimeSpan AuthorizationKeyDelay { get; set; } = TimeSpan.FromSeconds(45);

    /// <summary>How long a charger may say nothing before its connection is closed; zero is for ever.</summary>
    public TimeSpan WatchdogStale { get; set; }

    /// <summary>How often it is looked for chargers that say nothing.</summary>
    public TimeSpan WatchdogInterval { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How long a charger may say nothing before its charges are taken to be over; zero is for ever.</summary>
    public TimeSpan TransactionTimeout { get; set; }

    /// <summary>How often it is looked for such charges.</summary>
    public TimeSpan TransactionInterval { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Whether an OCPP charger that connects is asked to tell its state.</summary>
    public bool BootTriggers { get; set; }

    /// <summary>Mirrors chargers to another OCPP server.</summary>
    public BalanzProxyOptions Proxy { get; set; } = new();
}
