namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>
/// How the charging profiles that the gateway sets are told from those of others. A number stands for one purpose at one connector, since a charger
/// replaces a profile whose id it knows, wherever it was set (OCPP 1.6 edition 2, 5.16).
/// </summary>
public static class OwnProfiles
{
    /// <summary>The stack level of a limit. What is set there takes the place of what was; what is above wins over it.</summary>
    public const int LimitLevel = 1;

    const int FirstId = 100;
    const int IdsPerConnector = 4;

    /// <summary>The id of the limit of the charge that runs (TxProfile).</summary>
    /// <param name="connector">Connector or EVSE number, from 1.</param>
    public static int RunningLimitId(int connector) => Id(isForOneCharge: true, isPause: false, connector);

    internal static int Id(bool isForOneCharge, bool isPause, int connector) =>
        FirstId + IdsPerConnector * connector + (isForOneCharge ? 1 : 0) + (isPause ? 2 : 0);
}
