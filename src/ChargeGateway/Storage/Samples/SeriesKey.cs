namespace ChargeGateway.Storage.Samples;

/// <summary>What thousands of samples have in common.</summary>
readonly record struct SeriesKey(
    string Charger, int Connector, string Measurand, string Phase, string Location, string Context, string Unit)
{
    public static SeriesKey Of(Sample sample) => new(
        sample.ChargePointId,
        sample.Connector,
        sample.Value.Measurand,
        sample.Value.Phase ?? "",
        sample.Value.Location,
        sample.Value.Context,
        sample.Value.Unit);
}
