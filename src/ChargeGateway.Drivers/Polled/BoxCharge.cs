namespace ChargeGateway.Drivers.Polled;

/// <summary>What a device itself counts for the present charge, or for its last one where no car is there.</summary>
/// <param name="Id">The device's number or name for the charge.</param>
/// <param name="Energy">The energy charged, Wh, zero or more.</param>
/// <param name="Time">How long it has lasted.</param>
sealed record BoxCharge(string? Id = null, decimal? Energy = null, TimeSpan? Time = null);
