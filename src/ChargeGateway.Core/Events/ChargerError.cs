namespace ChargeGateway.Core.Events;

/// <summary>A charger reported an error, or did something that its protocol does not allow and the gateway could not use.</summary>
/// <param name="ChargePointId">The charger.</param>
/// <param name="At">When, by the gateway's clock.</param>
/// <param name="Code">The error's code.</param>
/// <param name="Text">What happened, for people.</param>
public sealed record ChargerError(string ChargePointId, DateTimeOffset At, string Code, string Text) : ChargerEvent(ChargePointId, At);
