using System.Text.Json;

namespace ChargeGateway.Core.Events;

/// <summary>A charger told something that has no event of its own: firmware and diagnostics progress, security events, vendor data.</summary>
/// <param name="ChargePointId">The charger.</param>
/// <param name="At">When, by the gateway's clock.</param>
/// <param name="Message">The message's name in the charger's protocol.</param>
/// <param name="Content">The message as the charger sent it.</param>
public sealed record ChargerNotified(string ChargePointId, DateTimeOffset At, string Message, JsonElement Content) : ChargerEvent(ChargePointId, At);
