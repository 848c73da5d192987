namespace ChargeGateway.Drivers.Ocpp.Messages.Rules;

/// <summary>The most characters (Unicode code points) that a text may have; for a list of texts, each of them.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
sealed class MaxLengthAttribute(int characters) : RuleAttribute
{
    public int Characters { get; } = characters;
}
