namespace ChargeGateway.Drivers.Ocpp.Messages.Rules;

/// <summary>The words that a text may be; letter case counts.</summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class OneOfAttribute(params string[] words) : Attribute
{
    public IReadOnlyList<string> Words { get; } = words;
}
