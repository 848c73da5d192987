using ChargeGateway.Core.Metering;

namespace ChargeGateway.Storage.Samples;

/// <summary>A measured value as it stands in its tables.</summary>
sealed class SampleRow
{
    public const string Columns = """
        series.charger AS Charger, series.connector AS Connector, samples.transaction_id AS TransactionId, samples.taken_at AS TakenAt,
        series.measurand AS Measurand, samples.value AS Value, series.unit AS Unit, series.phase AS Phase, series.location AS Location,
        series.context AS Context
        """;

    public string Charger { get; set; } = "";

    public int Connector { get; set; }

    public int TransactionId { get; set; }

    public long TakenAt { get; set; }

    public string Measurand { get; set; } = "";

    public double Value { get; set; }

    public string Unit { get; set; } = "";

    public string Phase { get; set; } = "";

    public string Location { get; set; } = "";

    public string Context { get; set; } = "";

    public Sample ToSample() => new(
        Charger, Connector, TransactionId == 0 ? null : TransactionId, DateTimeOffset.FromUnixTimeMilliseconds(TakenAt), ToValue());

    public MeasuredValue ToValue() => new(Measurand, Stored.Decimal(Value), Unit, Phase.Length == 0 ? null : Phase, Location, Context);
}
