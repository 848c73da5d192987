using ChargeGateway.Core.Events;

namespace ChargeGateway.Events;

/// <summary>Which events are wanted; what is empty does not matter.</summary>
/// <param name="Chargers">Those of these chargers.</param>
/// <param name="Types">Those of these types; <c>session.*</c> stands for all that begin so.</param>
sealed record EventFilter(IReadOnlyList<string> Chargers, IReadOnlyList<string> Types)
{
    /// <summary>Whether an event is wanted.</summary>
    public bool Wants(BufferedEvent happened) => WantsCharger(happened.Happened) && (Types.Count == 0 || Types.Any(type => Is(happened.Type, type)));

    /// <summary>A type that there is not, so that a misspelt one is not waited for in vain.</summary>
    /// <returns>None where all are known.</returns>
    public string? UnknownType() => Types.FirstOrDefault(type => !EventTypes.All.Any(known => Is(known, type)));

    bool WantsCharger(ChargerEvent happened) => Chargers.Count == 0 || Chargers.Contains(happened.ChargePointId);

    static bool Is(string type, string wanted) =>
        wanted == "*" || (wanted.EndsWith(".*", StringComparison.Ordinal) ? type.StartsWith(wanted[..^1], StringComparison.Ordinal) : type == wanted);
}
