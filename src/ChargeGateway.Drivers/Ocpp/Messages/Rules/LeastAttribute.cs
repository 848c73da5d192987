namespace ChargeGateway.Drivers.Ocpp.Messages.Rules;

/// <summary>The least that a whole number may be.</summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class LeastAttribute(int value) : Attribute
{
    public int Value { get; } = value;
}
