namespace ChargeGateway.Simulator.Ocpp;

/// <summary>The names of the versions on the line.</summary>
static class OcppVersions
{
    public static string SubProtocol(this OcppVersion version) => version switch
    {
        OcppVersion.V16 => "ocpp1.6",
        OcppVersion.V201 => "ocpp2.0.1",
        _ => "ocpp2.1",
    };

    /// <summary>The version of a sub-protocol that the central system chose.</summary>
    public static OcppVersion? Of(string? subProtocol) => subProtocol switch
    {
        "ocpp1.6" => OcppVersion.V16,
        "ocpp2.0.1" => OcppVersion.V201,
        "ocpp2.1" => OcppVersion.V21,
        _ => null,
    };
}
