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
}
