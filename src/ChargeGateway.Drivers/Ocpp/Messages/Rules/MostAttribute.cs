namespace ChargeGateway.Drivers.Ocpp.Messages.Rules;

/// <summary>The most that a number may be.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
sealed class MostAttribute(int value) : RuleAttribute
{
    public int Value { get; } = value;
}
