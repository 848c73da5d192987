namespace ChargeGateway.Core.Chargers;

/// <summary>A load manager outside the gateway that is told of a charger and tells it what to draw, such as a cFos Charging Manager.</summary>
public sealed record FeedTo
{
    /// <summary>Where the load manager is, <c>http://host</c> or <c>https://host</c>.</summary>
    public required string Address { get; init; }

    /// <summary>The id of the device there that stands for the charger: <c>E3</c> for a charger, <c>M3</c> for its meter only.</summary>
    public required string Device { get; init; }

    /// <summary>The user to log in with.</summary>
    public string? User { get; init; }

    /// <summary>The password to log in with. A secret: never logged, never shown.</summary>
    public string? Password { get; init; }

    /// <summary>The most current that the charger can give, A per phase; without it the load manager goes by its own setting.</summary>
    public int? MaxCurrent { get; init; }

    /// <summary>How often the load manager is told; without it every three seconds.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>Whether a certificate that nobody vouches for is taken.</summary>
    public bool AcceptAnyCertificate { get; init; }

    /// <summary>Says nothing of the secret.</summary>
    public override string ToString() => $"{nameof(FeedTo)} {{ Address = {Address}, Device = {Device}, User = {User} }}";
}
