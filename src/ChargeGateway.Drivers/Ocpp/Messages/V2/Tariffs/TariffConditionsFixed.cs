using ChargeGateway.Drivers.Ocpp.Messages.Rules;

namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>When a fixed price holds (OCPP 2.1 part 2, 2.96).</summary>
sealed record TariffConditionsFixed : Extensible
{
    public string? StartTimeOfDay { get; init; }

    public string? EndTimeOfDay { get; init; }

    [MinItems(1), MaxItems(7), OneOf("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")]
    public IReadOnlyList<string>? DayOfWeek { get; init; }

    public string? ValidFromDate { get; init; }

    public string? ValidToDate { get; init; }

    [OneOf("AC", "DC")]
    public string? EvseKind { get; init; }

    [MaxLength(20)]
    public string? PaymentBrand { get; init; }

    [MaxLength(20)]
    public string? PaymentRecognition { get; init; }
}
