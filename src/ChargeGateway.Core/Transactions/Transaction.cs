namespace ChargeGateway.Core.Transactions;

/// <summary>A charge, from its start to its end. One record for every protocol.</summary>
/// <param name="Id">The gateway's number for it, above zero, unique for ever. On OCPP 1.6 the transaction id on the wire.</param>
/// <param name="ChargePointId">The charger.</param>
/// <param name="Connector">Connector number, from 1; 0 while the charger has not said where it is.</param>
/// <param name="IdTag">Who charges; none while that is not known.</param>
/// <param name="StartedAt">When it began, by the charger's clock.</param>
/// <param name="MeterStart">The energy register at the start, Wh.</param>
/// <param name="Authorized">Whether the id tag might charge.</param>
public sealed record Transaction(
    int Id, string ChargePointId, int Connector, string? IdTag, DateTimeOffset StartedAt, decimal? MeterStart, bool Authorized = true)
{
    /// <summary>The charger's own name for it, where that is not <see cref="Id"/>.</summary>
    public string? Reference { get; init; }

    /// <summary>When the gateway learnt of the start, by its own clock.</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The reservation that it used.</summary>
    public int? ReservationId { get; init; }

    /// <summary>The number of the command that started it from afar, where the protocol ties the two (OCPP 2.x).</summary>
    public int? RemoteStartId { get; init; }

    /// <summary>When it ended, by the charger's clock; none while it runs.</summary>
    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>The energy register at the end, Wh.</summary>
    public decimal? MeterStop { get; init; }

    /// <summary>Why it ended, in the protocol's word, such as <c>EVDisconnected</c>.</summary>
    public string? StopReason { get; init; }

    /// <summary>Who ended it, where somebody did.</summary>
    public string? StopTag { get; init; }

    /// <summary>Whether the end was inferred by the gateway, not reported by the charger; a report replaces it.</summary>
    public bool StopInferred { get; init; }

    /// <summary>Whether it still runs.</summary>
    public bool IsOpen => StoppedAt is null;

    /// <summary>The energy charged, Wh; none while one of the register values is missing.</summary>
    public decimal? Energy => MeterStop - MeterStart;
}
