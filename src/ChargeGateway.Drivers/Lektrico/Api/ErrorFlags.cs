using System.Collections.Frozen;

namespace ChargeGateway.Drivers.Lektrico.Api;

/// <summary>
/// The answer to <c>Active_errors.Get</c> or <c>Logged_errors.Get</c> (local API, 5.8 and 5.10). Flags of newer firmware count too.
/// </summary>
sealed record ErrorFlags(Fields Fields)
{
    static readonly FrozenDictionary<string, string> Renamed = new Dictionary<string, string>
    {
        ["state_machine_e_activated"] = "state_e_activated",
        ["state_machine_f_activated"] = "state_f_activated",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the flags that are set; those of older firmware by their present name.</summary>
    public IReadOnlyList<string> Names =>
        [.. Fields.All.Where(flag => Fields.Flag(flag.Value) == true).Select(flag => Renamed.GetValueOrDefault(flag.Key, flag.Key)).Distinct()];
}
