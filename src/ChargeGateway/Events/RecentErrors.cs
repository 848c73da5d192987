using System.Collections.Concurrent;
using System.Collections.Immutable;
using ChargeGateway.Core.Events;

namespace ChargeGateway.Events;

/// <summary>What went wrong at each charger lately.</summary>
sealed class RecentErrors
{
    const int PerCharger = 10;

    readonly ConcurrentDictionary<string, ImmutableList<ChargerError>> errors = new(StringComparer.Ordinal);

    public void Note(ChargerError error) => errors.AddOrUpdate(
        error.ChargePointId,
        static (_, first) => [first],
        static (_, known, next) => known.Insert(0, next) is { Count: > PerCharger } many ? many.RemoveAt(PerCharger) : known.Insert(0, next),
        error);

    /// <summary>The errors of a charger, newest first.</summary>
    public IReadOnlyList<ChargerError> Of(string charger) => errors.GetValueOrDefault(charger, []);
}
