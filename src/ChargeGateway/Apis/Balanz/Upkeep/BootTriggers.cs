using ChargeGateway.Apis.Balanz.Model;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.State;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Apis.Balanz.Upkeep;

/// <summary>Asks a charger that has connected to introduce itself and to tell its state.</summary>
sealed class BootTriggers(IFleet fleet, BalanzModel model, StateBoard states, IOptions<BalanzOptions> options, ILogger<BootTriggers> logger) : IOnConnected
{
    public async Task RunAsync(ChargerConnected connected, CancellationToken ct)
    {
        var id = connected.ChargePointId;
        if (!options.Value.BootTriggers || !connected.Protocol.StartsWith("ocpp", StringComparison.Ordinal)) return;
        await AskAsync(id, new TriggerMessage("BootNotification"), ct).ConfigureAwait(false);
        foreach (var connector in model.Connectors(id, states.Find(id)))
            await AskAsync(id, new TriggerMessage("StatusNotification", connector), ct).ConfigureAwait(false);
        await AskAsync(id, new TriggerMessage("MeterValues"), ct).ConfigureAwait(false);
    }

    /// <summary>One that the charger does not give is no reason not to ask for the next.</summary>
    async Task AskAsync(string id, TriggerMessage command, CancellationToken ct)
    {
        try
        {
            await fleet.SendAsync(id, command, ct).ConfigureAwait(false);
        }
        catch (ChargePointException failed)
        {
            logger.LogInformation("{ChargePoint} was asked for {Message}: {Reason}", id, command.Message, failed.Message);
        }
    }
}
