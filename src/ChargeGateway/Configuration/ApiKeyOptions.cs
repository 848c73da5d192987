using ChargeGateway.Security;

namespace ChargeGateway.Configuration;

/// <summary>An API key in the configuration.</summary>
sealed class ApiKeyOptions
{
    /// <summary>Who it is for; shown in logs, counted by for the limit on commands.</summary>
    public string Name { get; set; } = "";

    /// <summary>What the caller sends in <c>X-API-Key</c>. Never logged.</summary>
    public string Key { get; set; } = "";

    /// <summary>What it may do; without it only read.</summary>
    public Role Role { get; set; } = Role.Read;
}
