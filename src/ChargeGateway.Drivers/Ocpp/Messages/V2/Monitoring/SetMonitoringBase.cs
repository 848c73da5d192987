using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>Chooses the set of monitors (OCPP 2.0.1 part 2, 1.53.1).</summary>
sealed record SetMonitoringBaseRequest : Extensible, IRequest<SetMonitoringBaseResponse>
{
    [Needed, OneOf("All", "FactoryDefault", "HardWiredOnly")]
    public required string MonitoringBase { get; init; }

    string IRequest.Action => "SetMonitoringBase";
}

/// <summary>Whether it was done (OCPP 2.0.1 part 2, 1.53.2).</summary>
sealed record SetMonitoringBaseResponse : Extensible
{
    [Needed, OneOf("Accepted", "Rejected", "NotSupported", "EmptyResultSet")]
    public string? Status { get; init; }

    public StatusInfo? StatusInfo { get; init; }
}
