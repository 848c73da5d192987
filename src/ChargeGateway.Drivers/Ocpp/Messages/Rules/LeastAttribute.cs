namespace ChargeGateway.Drivers.Ocpp.Messages.Rules;

/// <summary>The least that a number may be.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
sealed class LeastAttribute(int value) : RuleAttribute
{
    public int Value { get; } = value;
}
