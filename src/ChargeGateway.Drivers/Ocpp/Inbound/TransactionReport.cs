using ChargeGateway.Core.Metering;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Drivers.Ocpp.Messages;
using ChargeGateway.Drivers.Ocpp.Messages.V2;
using ChargeGateway.Drivers.Ocpp.Metering;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>A TransactionEvent, read as far as the gateway has a use for it (OCPP 2.0.1 part 2, 1.60.1).</summary>
sealed record TransactionReport(InboundCall Call, TransactionEventRequest Request, string Reference, IReadOnlyList<MeterReading> Readings)
{
    const int LongestReference = 255;
    const string BeginContext = "Transaction.Begin";

    public bool IsStart => Request.EventType == "Started";

    public bool IsEnd => Request.EventType == "Ended";

    /// <summary>The charge as this begins it.</summary>
    /// <param name="tag">Who charges.</param>
    /// <param name="authorized">Whether the tag may charge.</param>
    public TransactionStart ToStart(string? tag, bool authorized) => new(
        Call.Charger.Id,
        Evse ?? 0,
        tag,
        BeganAt ?? At,
        MeterStart,
        authorized,
        Request.ReservationId,
        Reference,
        Request.TransactionInfo!.RemoteStartId)
    {
        IsFirstMessage = IsStart && Request is { SeqNo: 0, Timestamp: not null },
    };

    /// <summary>Where; none where it does not say, which is only said once.</summary>
    public int? Evse { get; } = Request.Evse is null ? null : Connectors.Check(Request.Evse.Id, "evse.id");

    public DateTimeOffset At { get; } = Request.Timestamp ?? Call.Context.Now;

    /// <summary>Whether the token is that of who ends it, not of who charges (E07).</summary>
    public bool IsTokenOfStop => Request.TriggerReason == "StopAuthorized" || (IsEnd && Request.TriggerReason is not ("Authorized" or "RemoteStart"));

    /// <summary>The register when the charge began, Wh, where this tells it.</summary>
    public decimal? MeterStart => Register(Readings.FirstOrDefault(IsBegin)) ?? (IsEnd ? null : FirstRegister());

    /// <summary>When the charge began, where this tells it.</summary>
    public DateTimeOffset? BeganAt => IsStart ? At : Readings.FirstOrDefault(IsBegin)?.At;

    /// <summary>The last register, Wh.</summary>
    public decimal? MeterStop => Readings.OrderBy(reading => reading.At).Select(Register).LastOrDefault(value => value is not null);

    /// <exception cref="MessageException">It lacks what it is of no use without.</exception>
    public static TransactionReport Read(InboundCall call, TransactionEventRequest request)
    {
        var reference = request.TransactionInfo?.TransactionId;
        if (string.IsNullOrEmpty(reference))
            throw new MessageException(OcppErrorCode.OccurrenceConstraintViolation, "transactionInfo.transactionId is missing");
        if (reference.Length > LongestReference)
            throw new MessageException(OcppErrorCode.PropertyConstraintViolation, $"transactionInfo.transactionId is longer than {LongestReference} characters");
        return new TransactionReport(call, request, reference, MeterValueReader.Read(request.MeterValue, call.Context.Now));
    }

    decimal? FirstRegister() => Readings.OrderBy(reading => reading.At).Select(Register).FirstOrDefault(value => value is not null);

    static bool IsBegin(MeterReading reading) => reading.Values.Any(value => value.Context == BeginContext);

    static decimal? Register(MeterReading? reading) => reading is null ? null : new ReadingTotals(reading.Values).Sum(Measurands.EnergyImportRegister);
}
