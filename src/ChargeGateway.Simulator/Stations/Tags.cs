namespace ChargeGateway.Simulator.Stations;

/// <summary>Id tags are compared without regard to case (OCPP 1.6 edition 2, 7.28: a CiString).</summary>
static class Tags
{
    public static bool Same(string one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
