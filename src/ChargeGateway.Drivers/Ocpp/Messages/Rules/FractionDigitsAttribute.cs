namespace ChargeGateway.Drivers.Ocpp.Messages.Rules;

/// <summary>The most digits that a number may have behind the decimal point.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
sealed class FractionDigitsAttribute(int count) : RuleAttribute
{
    public int Count { get; } = count;
}
