namespace ChargeGateway.Drivers.Ocpp.Messages.V2;

/// <summary>A message, or a part of one, that a vendor may add to.</summary>
abstract record Extensible
{
    public CustomData? CustomData { get; init; }
}
