using System.Text;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Storage.Groups;

namespace ChargeGateway.Configuration;

/// <summary>A charger in the configuration.</summary>
sealed class ChargerOptions
{
    /// <summary>Its id, case-sensitive, 1 to 48 characters.</summary>
    public string Id { get; set; } = "";

    /// <summary>The UUID that another system knows it by; requests may name it so too.</summary>
    public Guid? Uuid { get; set; }

    /// <summary>A name for people.</summary>
    public string? Name { get; set; }

    /// <summary>The driver that reaches it.</summary>
    public string Driver { get; set; } = "ocpp";

    /// <summary>Where the driver finds it; none for chargers that dial in.</summary>
    public string? Address { get; set; }

    /// <summary>
    /// The password: of a charger that dials in the one that it presents, without it none is asked; of a device the one to log in with.
    /// Never logged.
    /// </summary>
    public string? Password { get; set; }

    /// <summary>The user to log in with at a device.</summary>
    public string? User { get; set; }

    /// <summary>Which device behind the address, such as <c>E1</c>.</summary>
    public string? Device { get; set; }

    /// <summary>The Modbus unit id, 0 to 255.</summary>
    public int? Unit { get; set; }

    /// <summary>How often a device is asked; without it as its driver sees fit.</summary>
    public TimeSpan? PollInterval { get; set; }

    /// <summary>Whether a device's certificate is taken although nobody vouches for it.</summary>
    public bool AcceptAnyCertificate { get; set; }

    /// <summary>The group that it shares a supply with; without it the one it was put into at run time, or <c>Default</c>.</summary>
    public string? Group { get; set; }

    /// <summary>What people want to know of it.</summary>
    public string? Description { get; set; }

    /// <summary>The priority of its charges in load balancing, where neither the tag nor the charge has one.</summary>
    public int? Priority { get; set; }

    /// <summary>The most that one of its connectors gives, A per phase.</summary>
    public decimal? MaxCurrent { get; set; }

    /// <summary>What a connector gives while the gateway is away, A per phase.</summary>
    public decimal? FallbackCurrent { get; set; }

    /// <summary>How many connectors it has.</summary>
    public int? Connectors { get; set; }

    /// <summary>The load manager that is told of this charger and steers it; none where there is none.</summary>
    public FeedToOptions? FeedTo { get; set; }

    bool DialsIn => Driver == "ocpp";

    /// <summary>The charger as everything else knows it, the password hashed.</summary>
    public Charger ToCharger() => new(
        Id,
        Name,
        Driver,
        Address,
        !DialsIn || string.IsNullOrEmpty(Password) ? null : PasswordHash.CreateFor(Id, Encoding.UTF8.GetBytes(Password)),
        Configured: true)
    {
        Uuid = Uuid,
        Settings = DialsIn ? null : ToSettings(),
        FeedTo = FeedTo?.ToFeedTo(),
    };

    /// <summary>The charger as its group sees it.</summary>
    public ConfiguredMember ToMember() => new(Id)
    {
        GroupId = Group,
        Alias = Name,
        Description = Description,
        Priority = Priority,
        MaxCurrent = MaxCurrent,
        FallbackCurrent = FallbackCurrent,
        Connectors = Connectors,
    };

    DeviceSettings ToSettings() => new()
    {
        Device = Device,
        Unit = Unit,
        User = User,
        Password = Password,
        PollInterval = PollInterval,
        AcceptAnyCertificate = AcceptAnyCertificate,
    };
}
