using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A service beside the charging and its fee (ISO 15118-20) (OCPP 2.1 part 2, 2.4).</summary>
sealed record AdditionalSelectedServices : Extensible
{
    [Needed]
    public RationalNumber? ServiceFee { get; init; }

    [Needed, MaxLength(80)]
    public string? ServiceName { get; init; }
}
