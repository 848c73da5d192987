using ChargeGateway.Core.Commands;
using ChargeGateway.Simulator.Ocpp;

namespace ChargeGateway.Tests.EndToEnd.Versions;

/// <summary>A command and the charger's word for it, by version.</summary>
public sealed record CommandCase(string Name, Command Command, string V16, string? V2 = null)
{
    public string Word(OcppVersion version) => version == OcppVersion.V16 ? V16 : V2 ?? V16;

    public override string ToString() => Name;
}
