namespace ChargeGateway.Drivers.Ocpp.Messages.Rules;

/// <summary>The fewest items that a list may have where it is present.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
sealed class MinItemsAttribute(int count) : RuleAttribute
{
    public int Count { get; } = count;
}
