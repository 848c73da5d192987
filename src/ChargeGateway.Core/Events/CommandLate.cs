using System.Text.Json;

namespace ChargeGateway.Core.Events;

/// <summary>An answer came after nobody waited for it any more.</summary>
/// <param name="ChargePointId">The charger.</param>
/// <param name="At">When, by the gateway's clock.</param>
/// <param name="Method">What had been asked, in the protocol's word.</param>
/// <param name="Answer">The answer as the charger gave it.</param>
/// <param name="Took">How long the charger took.</param>
public sealed record CommandLate(string ChargePointId, DateTimeOffset At, string Method, JsonElement Answer, TimeSpan Took)
    : ChargerEvent(ChargePointId, At);
