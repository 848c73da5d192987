using ChargeGateway.Storage.Samples;

namespace ChargeGateway.Apis.V1.Sessions;

/// <summary>One measured value.</summary>
/// <param name="At">When, by the charger's clock.</param>
/// <param name="Charger">The charger.</param>
/// <param name="Connector">Connector number; 0 is the charger's main meter.</param>
/// <param name="Session">The charge that it belongs to.</param>
/// <param name="Measurand">What was measured, such as <c>Energy.Active.Import.Register</c>.</param>
/// <param name="Value">The value.</param>
/// <param name="Unit">Wh, W, A, V, ...</param>
/// <param name="Phase">The phase; none for all together.</param>
/// <param name="Location">Where, such as <c>Outlet</c>.</param>
/// <param name="Context">On which occasion, such as <c>Sample.Periodic</c>.</param>
sealed record MeterValueView(
    DateTimeOffset At,
    string Charger,
    int Connector,
    int? Session,
    string Measurand,
    decimal Value,
    string Unit,
    string? Phase,
    string Location,
    string Context)
{
    public static MeterValueView Of(Sample sample) => new(
        sample.TakenAt,
        sample.ChargePointId,
        sample.Connector,
        sample.TransactionId,
        sample.Value.Measurand,
        sample.Value.Value,
        sample.Value.Unit,
        sample.Value.Phase,
        sample.Value.Location,
        sample.Value.Context);
}
