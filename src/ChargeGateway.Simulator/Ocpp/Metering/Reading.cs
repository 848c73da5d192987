namespace ChargeGateway.Simulator.Ocpp.Metering;

/// <summary>One value of a meter.</summary>
/// <param name="Measurand">What is measured, in the words of OCPP.</param>
/// <param name="Value">The value, rounded as it is shown.</param>
/// <param name="Unit">Its unit; none where the protocol has no word for it.</param>
/// <param name="Phase">The phase; none for all together.</param>
/// <param name="Location">Where it is measured.</param>
sealed record Reading(string Measurand, double Value, string? Unit, string? Phase, string Location);
