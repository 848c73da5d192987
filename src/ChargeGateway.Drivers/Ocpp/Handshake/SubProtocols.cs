
namespace ChargeGateway.Drivers.Ocpp.Handshake;

/// <summary>Which version is spoken: the first of the charger's own list that the gateway speaks (OCPP 2.0.1 part 4, 3.1.2).</summary>
static class SubProtocols
{
    /// <param name="offered">What the charger offers, in its order.</param>
    /// <param name="spoken">The versions that the gateway is configured to speak.</param>
    /// <returns>None where there is none in common.</returns>
    public static OcppVersion? Choose(IEnumerable<string> offered, IReadOnlyList<string> spoken)
    {
        foreach (var name in offered)
        {
            foreach (var version in Enum.GetValues<OcppVersion>())
            {
                if (version.SubProtocol() == name && spoken.Contains(version.Number())) return version;
            }
        }

        return null;
    }
}
