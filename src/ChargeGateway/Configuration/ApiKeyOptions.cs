using System.Collections.Frozen;
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

    /// <summary>The ids of the chargers that it may see and use; none means all of them. Not for the role Admin.</summary>
    public IReadOnlyList<string>? Chargers { get; set; }

    /// <summary>The key as everything else knows it.</summary>
    public ApiKey ToApiKey() => ApiKey.For(Name, Key, Role) with
    {
        Chargers = Chargers is { Count: > 0 } some ? some.ToFrozenSet(StringComparer.Ordinal) : null,
    };
}
