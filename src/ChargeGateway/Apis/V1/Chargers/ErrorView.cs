namespace ChargeGateway.Apis.V1.Chargers;

/// <summary>Something that went wrong at a charger.</summary>
/// <param name="At">When, by the gateway's clock.</param>
/// <param name="Code">The error's code.</param>
/// <param name="Text">What happened, for people.</param>
sealed record ErrorView(DateTimeOffset At, string Code, string Text);
