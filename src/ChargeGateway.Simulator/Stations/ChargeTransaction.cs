namespace ChargeGateway.Simulator.Stations;

/// <summary>A charge from start to stop, as the charger keeps it.</summary>
public sealed class ChargeTransaction
{
    internal ChargeTransaction(int connector, string idTag, DateTimeOffset startedAt, double meterStart) =>
        (Connector, IdTag, StartedAt, MeterStart) = (connector, idTag, startedAt, meterStart);

    /// <summary>The connector, from 1.</summary>
    public int Connector { get; }

    /// <summary>The tag that started it.</summary>
    public string IdTag { get; }

    /// <summary>When it began, by the charger's clock.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>The register at the start, Wh.</summary>
    public double MeterStart { get; }

    /// <summary>The id that the central system gave it; none before it answered.</summary>
    public int? Id { get; internal set; }

    /// <summary>When it ended; none while it runs.</summary>
    public DateTimeOffset? StoppedAt { get; private set; }

    /// <summary>The register at the end, Wh.</summary>
    public double? MeterStop { get; private set; }

    /// <summary>Why it ended, in the words of OCPP 1.6 edition 2, 7.36.</summary>
    public string? StopReason { get; private set; }

    /// <summary>The tag that stopped it.</summary>
    public string? StopTag { get; private set; }

    internal int? ReservationId { get; init; }

    internal string? ParentIdTag { get; init; }

    /// <summary>Energy that a tag may still take after the central system refused it, Wh; no limit while it is welcome.</summary>
    internal double Ration { get; set; } = double.PositiveInfinity;

    internal int SamplesTaken { get; set; }

    internal List<MeterSnapshot> Samples { get; } = [];

    internal void Stop(DateTimeOffset at, double meter, string reason, string? tag) =>
        (StoppedAt, MeterStop, StopReason, StopTag) = (at, meter, reason, tag);
}
