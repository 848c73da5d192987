using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Configuration;

/// <summary>A load manager in the configuration that is told of a charger and steers it.</summary>
sealed class FeedToOptions
{
    /// <summary>Where it is, such as <c>http://192.168.2.111</c>.</summary>
    public string Address { get; set; } = "";

    /// <summary>The id of the device there that stands for the charger, such as <c>E3</c>.</summary>
    public string Device { get; set; } = "";

    /// <summary>The user to log in with.</summary>
    public string? User { get; set; }

    /// <summary>The password to log in with. Never logged.</summary>
    public string? Password { get; set; }

    /// <summary>The most current that the charger can give, A per phase; without it the load manager goes by its own setting.</summary>
    public int? MaxCurrent { get; set; }

    /// <summary>How often it is told; without it every three seconds.</summary>
    public TimeSpan? Interval { get; set; }

    /// <summary>Whether its certificate is taken although nobody vouches for it.</summary>
    public bool AcceptAnyCertificate { get; set; }

    /// <summary>As everything else knows it.</summary>
    public FeedTo ToFeedTo() => new()
    {
        Address = Address,
        Device = Device,
        User = User,
        Password = Password,
        MaxCurrent = MaxCurrent,
        Interval = Interval,
        AcceptAnyCertificate = AcceptAnyCertificate,
    };
}
