using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Part of the installed charging profiles (OCPP 2.0.1 part 2, 1.43.1).</summary>
sealed record ReportChargingProfilesRequest : Extensible
{
    [Needed]
    public int? RequestId { get; init; }

    [Needed, MaxLength(20, Since = OcppVersion.V21), OneOf("EMS", "Other", "SO", "CSO", Until = OcppVersion.V201)]
    public string? ChargingLimitSource { get; init; }

    [Needed, MinItems(1)]
    public IReadOnlyList<ChargingProfile>? ChargingProfile { get; init; }

    public bool? Tbc { get; init; }

    [Needed, Least(0, Since = OcppVersion.V21)]
    public int? EvseId { get; init; }
}

/// <summary>Nothing is said of the part (OCPP 2.0.1 part 2, 1.43.2).</summary>
sealed record ReportChargingProfilesResponse : Extensible;
