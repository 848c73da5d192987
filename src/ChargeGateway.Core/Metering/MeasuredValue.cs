namespace ChargeGateway.Core.Metering;

/// <summary>One measured value, normalised: Wh, varh, W, var, VA, A, V, Hz, percent, degrees Celsius, 1/min.</summary>
/// <param name="Measurand">What was measured, one of <see cref="Measurands"/> or a newer name.</param>
/// <param name="Value">The value in <paramref name="Unit"/>.</param>
/// <param name="Unit">The normalised unit.</param>
/// <param name="Phase">The phase, such as <c>L1</c> or <c>L1-N</c>; none for all phases together.</param>
/// <param name="Location">Where: <c>Outlet</c>, <c>Inlet</c>, <c>EV</c>, <c>Cable</c> or <c>Body</c>.</param>
/// <param name="Context">On which occasion, such as <c>Sample.Periodic</c> or <c>Transaction.Begin</c>.</param>
public sealed record MeasuredValue(
    string Measurand, decimal Value, string Unit, string? Phase = null, string Location = "Outlet", string Context = "Sample.Periodic");
