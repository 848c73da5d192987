namespace ChargeGateway.Drivers.Ocpp;

/// <summary>How a version is called.</summary>
static class OcppVersions
{
    /// <summary>In configuration and in documents, such as <c>1.6</c>.</summary>
    public static string Number(this OcppVersion version) => version switch
    {
        OcppVersion.V16 => "1.6",
        OcppVersion.V201 => "2.0.1",
        OcppVersion.V21 => "2.1",
        _ => throw new ArgumentOutOfRangeException(nameof(version)),
    };

    /// <summary>As a WebSocket sub-protocol, such as <c>ocpp1.6</c> (OCPP-J 1.6, 3.1.2; OCPP 2.0.1 part 4, 3.1.2).</summary>
    public static string SubProtocol(this OcppVersion version) => "ocpp" + version.Number();

    /// <summary>Whether it is 2.0.1 or 2.1, which ask for most things in the same way.</summary>
    public static bool IsV2(this OcppVersion version) => version != OcppVersion.V16;
}
