using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Keeps an EVSE for somebody (OCPP 2.0.1 part 2, 1.47.1).</summary>
sealed record ReserveNowRequest : Extensible, IRequest<ReserveNowResponse>
{
    [Needed, Least(0, Since = OcppVersion.V21)]
    public required int Id { get; init; }

    [Needed]
    public required DateTimeOffset ExpiryDateTime { get; init; }

    [MaxLength(20, Since = OcppVersion.V21)]
    [OneOf(
        "cCCS1", "cCCS2", "cG105", "cTesla", "cType1", "cType2", "s309-1P-16A", "s309-1P-32A", "s309-3P-16A", "s309-3P-32A", "sBS1361",
        "sCEE-7-7", "sType2", "sType3", "Other1PhMax16A", "Other1PhOver16A", "Other3Ph", "Pan", "wInductive", "wResonant", "Undetermined",
        "Unknown", Until = OcppVersion.V201)]
    public string? ConnectorType { get; init; }

    [Needed]
    public required IdToken IdToken { get; init; }

    [Least(0, Since = OcppVersion.V21)]
    public int? EvseId { get; init; }

    public IdToken? GroupIdToken { get; init; }

    string IRequest.Action => "ReserveNow";
}

/// <summary>Whether it is kept (OCPP 2.0.1 part 2, 1.47.2).</summary>
sealed record ReserveNowResponse : Extensible
{
    [Needed, OneOf("Accepted", "Faulted", "Occupied", "Rejected", "Unavailable")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
