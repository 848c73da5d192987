namespace ChargeGateway.Simulator.Stations;

/// <summary>A charge from start to stop, as the charger keeps it.</summary>
public sealed class ChargeTransaction
{
    internal ChargeTransaction(int connector, TransactionTurn startedBy, DateTimeOffset startedAt, double meterStart) =>
        (Connector, StartedBy, StartedAt, MeterStart) = (connector, startedBy, startedAt, meterStart);

    /// <summary>The connector, from 1.</summary>
    public int Connector { get; }

    /// <summary>The tag that started it; none before there is one, which OCPP 2.x allows.</summary>
    public string? IdTag => Permission?.IdTag;

    /// <summary>When it began, by the charger's clock.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>The register at the start, Wh.</summary>
    public double MeterStart { get; }

    /// <summary>The id that the central system gave it (OCPP 1.6); none before it answered.</summary>
    public int? Id { get; internal set; }

    /// <summary>The id that the charger gave it (OCPP 2.x).</summary>
    public string Uid { get; } = Guid.NewGuid().ToString();

    /// <summary>When it ended; none while it runs.</summary>
    public DateTimeOffset? StoppedAt { get; private set; }

    /// <summary>The register at the end, Wh.</summary>
    public double? MeterStop { get; private set; }

    /// <summary>Why it ended or the leave to charge ended, in the words of OCPP 1.6 edition 2, 7.36.</summary>
    public string? StopReason { get; private set; }

    /// <summary>The tag that stopped it.</summary>
    public string? StopTag { get; private set; }

    internal TransactionTurn StartedBy { get; }

    internal Permission? Permission { get; private set; }

    /// <summary>Whether energy may flow: somebody has given leave and nobody has taken it back.</summary>
    internal bool IsAuthorized => Permission is not null && StopReason is null;

    internal int? ReservationId { get; set; }

    /// <summary>Energy that a tag may still take after the central system refused it, Wh; no limit while it is welcome.</summary>
    internal double Ration { get; set; } = double.PositiveInfinity;

    /// <summary>Whether it charges ahead of others (OCPP 2.1).</summary>
    internal bool HasPriority { get; set; }

    internal int SamplesTaken { get; set; }

    internal List<MeterSnapshot> Samples { get; } = [];

    internal void Authorize(Permission permission) => Permission = permission;

    internal void Release(string reason, string? tag) => (StopReason, StopTag) = (StopReason ?? reason, StopTag ?? tag);

    internal void Stop(DateTimeOffset at, double meter, string reason, string? tag)
    {
        Release(reason, tag);
        (StoppedAt, MeterStop) = (at, meter);
    }
}
