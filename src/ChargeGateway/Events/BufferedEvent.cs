using System.Globalization;
using ChargeGateway.Core.Events;

namespace ChargeGateway.Events;

/// <summary>An event with its place in the order of this run of the gateway.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Run">Which run of the gateway it belongs to.</param>
/// <param name="Happened">What happened.</param>
sealed record BufferedEvent(long Number, string Run, ChargerEvent Happened)
{
    byte[]? json;

    /// <summary>Its id for callers, who give it back to go on from there.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Run}-{Number}");

    /// <summary>Its name, such as <c>connector.status</c>.</summary>
    public string Type => EventTypes.Of(Happened);

    /// <summary>The event as JSON; made when the first one wants it, the same bytes for everybody.</summary>
    public ReadOnlyMemory<byte> Json => json ??= EventDocument.Write(this);
}
