using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V16;

/// <summary>Measured values of a connector (OCPP 1.6 edition 2, 6.31).</summary>
sealed record MeterValuesRequest
{
    /// <summary>0 is the main meter.</summary>
    [Needed, Least(0)]
    public int? ConnectorId { get; set; }

    public int? TransactionId { get; set; }

    [Needed, MinItems(1)]
    public IReadOnlyList<MeterValue>? MeterValue { get; set; }
}

/// <summary>Says that it was received (OCPP 1.6 edition 2, 6.32).</summary>
sealed record MeterValuesResponse;
