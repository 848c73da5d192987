namespace ChargeGateway.Drivers.Polled;

/// <summary>An error that a device reports as present.</summary>
/// <param name="Code">The device's name for it.</param>
/// <param name="Text">What it means, for people.</param>
sealed record DeviceFault(string Code, string Text);
