using ChargeGateway.Core.Transactions;

namespace ChargeGateway.Storage.Transactions;

/// <summary>A charge as it stands in its table.</summary>
sealed class TransactionRow
{
    public const string Columns = """
        id AS Id, charger AS Charger, connector AS Connector, id_tag AS IdTag, started_at AS StartedAt, meter_start AS MeterStart,
        authorized AS Authorized, reference AS Reference, received_at AS ReceivedAt, reservation_id AS ReservationId, remote_start_id AS RemoteStartId, stopped_at AS StoppedAt,
        meter_stop AS MeterStop, stop_reason AS StopReason, stop_tag AS StopTag, stop_inferred AS StopInferred
        """;

    public long Id { get; set; }

    public string Charger { get; set; } = "";

    public int Connector { get; set; }

    public string? IdTag { get; set; }

    public string TagKey => Stored.TagKey(IdTag);

    public string StartedAt { get; set; } = "";

    public double? MeterStart { get; set; }

    public bool Authorized { get; set; }

    public string? Reference { get; set; }

    public string ReceivedAt { get; set; } = "";

    public int? ReservationId { get; set; }

    public int? RemoteStartId { get; set; }

    public string? StoppedAt { get; set; }

    public double? MeterStop { get; set; }

    public string? StopReason { get; set; }

    public string? StopTag { get; set; }

    public bool StopInferred { get; set; }

    public static TransactionRow Of(Transaction transaction) => new()
    {
        Id = transaction.Id,
        Charger = transaction.ChargePointId,
        Connector = transaction.Connector,
        IdTag = transaction.IdTag,
        StartedAt = Stored.Time(transaction.StartedAt),
        MeterStart = Stored.Number(transaction.MeterStart),
        Authorized = transaction.Authorized,
        Reference = transaction.Reference,
        ReceivedAt = Stored.Time(transaction.ReceivedAt),
        ReservationId = transaction.ReservationId,
        RemoteStartId = transaction.RemoteStartId,
        StoppedAt = Stored.Time(transaction.StoppedAt),
        MeterStop = Stored.Number(transaction.MeterStop),
        StopReason = transaction.StopReason,
        StopTag = transaction.StopTag,
        StopInferred = transaction.StopInferred,
    };

    public Transaction ToTransaction() =>
        new(checked((int)Id), Charger, Connector, IdTag, Stored.Time(StartedAt), Stored.Decimal(MeterStart), Authorized)
        {
            Reference = Reference,
            ReceivedAt = Stored.Time(ReceivedAt),
            ReservationId = ReservationId,
            RemoteStartId = RemoteStartId,
            StoppedAt = Stored.OptionalTime(StoppedAt),
            MeterStop = Stored.Decimal(MeterStop),
            StopReason = StopReason,
            StopTag = StopTag,
            StopInferred = StopInferred,
        };
}
