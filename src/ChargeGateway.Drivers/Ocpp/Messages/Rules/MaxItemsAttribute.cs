namespace ChargeGateway.Drivers.Ocpp.Messages.Rules;

/// <summary>The most items that a list may have.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
sealed class MaxItemsAttribute(int count) : RuleAttribute
{
    public int Count { get; } = count;
}
