namespace ChargeGateway.Drivers.Ocpp;

/// <summary>How a version is called.</summary>
static class OcppVersions
{
    /// <summary>In configuration and in documents, such as <c>1.6</c>.</summary>
    public static string Number(this OcppVersion version) => version switch
    {
        OcppVersion.V16 => "1.6",
        _ => throw new ArgumentOutOfRangeException(nameof(version)),
    };

    /// <summary>As a WebSocket sub-protocol, such as <c>ocpp1.6</c> (OCPP-J 1.6, 3.1.2).</summary>
    public static string SubProtocol(this OcppVersion version) => "ocpp" + version.Number();
}
