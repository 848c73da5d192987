using System.Text.Json;

namespace ChargeGateway.Drivers.Ocpp.Tapping;

/// <summary>The mirror of one charger's line.</summary>
public interface ITappedLine : IAsyncDisposable
{
    /// <summary>
    /// Sees a CALL that the gateway has handled, and gives what the charger is answered. The line reads nothing meanwhile, so this must end
    /// within seconds.
    /// </summary>
    /// <param name="action">The action.</param>
    /// <param name="request">The payload of the charger's CALL.</param>
    /// <param name="own">The payload that the gateway would answer with.</param>
    /// <param name="ct">The line ended.</param>
    /// <returns>The payload to answer with; one that breaks OCPP's rules is not sent, and the gateway's own is.</returns>
    ValueTask<JsonElement> AnswerAsync(string action, JsonElement request, JsonElement own, CancellationToken ct);
}
