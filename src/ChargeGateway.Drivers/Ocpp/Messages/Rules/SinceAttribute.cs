namespace ChargeGateway.Drivers.Ocpp.Messages.Rules;

/// <summary>The property came with that version of the protocol; in an older one it is not known.</summary>
[AttributeUsage(AttributeTargets.Property)]
sealed class SinceAttribute(OcppVersion version) : Attribute
{
    public OcppVersion Version { get; } = version;
}
