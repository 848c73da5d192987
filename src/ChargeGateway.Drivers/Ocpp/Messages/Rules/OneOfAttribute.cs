namespace ChargeGateway.Drivers.Ocpp.Messages.Rules;

/// <summary>The words that a text may be; letter case counts.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
sealed class OneOfAttribute(params string[] words) : RuleAttribute
{
    public IReadOnlyList<string> Words { get; } = words;
}
