using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;
using ChargeGateway.Core.Events;

namespace ChargeGateway.Events;

/// <summary>The names of the events.</summary>
static class EventTypes
{
    static readonly FrozenDictionary<Type, string> ByType = typeof(ChargerEvent).GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToFrozenDictionary(member => member.DerivedType, member => (string)member.TypeDiscriminator!);

    /// <summary>All names, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ByType.Values.Order(StringComparer.Ordinal)];

    /// <summary>An event's name.</summary>
    public static string Of(ChargerEvent happened) => ByType[happened.GetType()];
}
