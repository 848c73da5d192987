using ChargeGateway.Core.State;

namespace ChargeGateway.Core.Balancing.Ledger;

/// <summary>
/// What a connector is doing as balancing sees it: chargers differ in what they call a car that is held, or say no more than that one is there.
/// </summary>
static class StatusRule
{
    /// <param name="now">What is known.</param>
    /// <param name="offered">What it is offered for certain; none where that is not certain.</param>
    /// <param name="options">The options in force.</param>
    public static ConnectorStatus For(ConnectorSnapshot now, double? offered, BalancingOptions options)
    {
        var charges = now.TransactionId is not null;
        var takes = now.Usage >= options.UsageThreshold;
        return now.Status switch
        {
            ConnectorStatus.Charging or ConnectorStatus.SuspendedEV when offered == 0 && !takes => ConnectorStatus.SuspendedEVSE,
            ConnectorStatus.Preparing or ConnectorStatus.Undefined when charges => ConnectorStatus.SuspendedEVSE,
            ConnectorStatus.Preparing when !now.WaitsForUser => offered > 0 ? ConnectorStatus.SuspendedEV : ConnectorStatus.SuspendedEVSE,
            ConnectorStatus.Occupied when charges && (offered > 0 || takes) => ConnectorStatus.Charging,
            ConnectorStatus.Occupied when charges => ConnectorStatus.SuspendedEVSE,
            var said => said,
        };
    }
}
