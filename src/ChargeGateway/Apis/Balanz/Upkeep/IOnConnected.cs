using ChargeGateway.Core.Events;

namespace ChargeGateway.Apis.Balanz.Upkeep;

/// <summary>Something to do when a charger has connected.</summary>
interface IOnConnected
{
    /// <param name="connected">The charger.</param>
    /// <param name="ct">The gateway stops.</param>
    Task RunAsync(ChargerConnected connected, CancellationToken ct);
}
