using System.Text;
using ChargeGateway.Core.Chargers;

namespace ChargeGateway.Configuration;

/// <summary>A charger in the configuration.</summary>
sealed class ChargerOptions
{
    /// <summary>Its id, case-sensitive, 1 to 48 characters.</summary>
    public string Id { get; set; } = "";

    /// <summary>A name for people.</summary>
    public string? Name { get; set; }

    /// <summary>The driver that reaches it.</summary>
    public string Driver { get; set; } = "ocpp";

    /// <summary>Where the driver finds it; none for chargers that dial in.</summary>
    public string? Address { get; set; }

    /// <summary>The password that it dials in with; without it none is asked. Never logged.</summary>
    public string? Password { get; set; }

    /// <summary>The charger as everything else knows it, the password hashed.</summary>
    public Charger ToCharger() => new(
        Id,
        Name,
        Driver,
        Address,
        string.IsNullOrEmpty(Password) ? null : PasswordHash.CreateFor(Id, Encoding.UTF8.GetBytes(Password)),
        Configured: true);
}
