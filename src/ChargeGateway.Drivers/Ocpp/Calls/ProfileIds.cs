namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>
/// The numbers of the charging profiles that the gateway sets. One stands for one purpose at one connector, since a charger replaces a profile
/// whose id it knows, wherever it was set (OCPP 1.6 edition 2, 5.16).
/// </summary>
public static class ProfileIds
{
    const int First = 100;
    const int PerConnector = 4;

    /// <summary>The limit of the charge that runs (TxProfile).</summary>
    /// <param name="connector">Connector or EVSE number, from 1.</param>
    public static int RunningLimit(int connector) => Of(isForOneCharge: true, isPause: false, connector);

    internal static int Of(bool isForOneCharge, bool isPause, int connector) =>
        First + PerConnector * connector + (isForOneCharge ? 1 : 0) + (isPause ? 2 : 0);
}
