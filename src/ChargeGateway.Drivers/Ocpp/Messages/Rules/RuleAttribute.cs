namespace ChargeGateway.Drivers.Ocpp.Messages.Rules;

/// <summary>A rule of a property, in all versions or in some. Where several of a kind hold, a text may be any of all their words.</summary>
abstract class RuleAttribute : Attribute
{
    /// <summary>The first version in which it holds.</summary>
    public OcppVersion Since { get; init; } = OcppVersion.V16;

    /// <summary>The last version in which it holds.</summary>
    public OcppVersion Until { get; init; } = OcppVersion.V21;

    public bool HoldsIn(OcppVersion version) => version >= Since && version <= Until;
}
