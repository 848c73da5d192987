using System.Collections.Concurrent;
using ChargeGateway.Core;
using ChargeGateway.Core.Groups;
using ChargeGateway.Drivers.Ocpp.Tapping;
using ChargeGateway.Storage;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Apis.Balanz.Proxy;

/// <summary>Mirrors chargers to another OCPP server, where that is configured. What a charger could not deliver there waits for its next line.</summary>
sealed class ProxyTap(
    IOptions<BalanzOptions> options,
    IGroupDirectory groups,
    IFleet fleet,
    GatewayStore store,
    TimeProvider time,
    ILogger<ProxyTap> logger) : IOcppTap
{
    const string Protocol = "ocpp1.6";

    readonly ConcurrentDictionary<string, ProxyMemory> memories = new(StringComparer.Ordinal);

    public ITappedLine? Connect(TappedCharger charger)
    {
        var proxy = options.Value.Proxy;
        if (proxy.Server is not { Length: > 0 } server || charger.Protocol != Protocol || !IsMirrored(proxy, charger.Id)) return null;
        var address = new Uri(server.TrimEnd('/') + '/' + Uri.EscapeDataString(charger.Id));
        var memory = memories.GetOrAdd(charger.Id, id => new ProxyMemory(new TransactionMap(id, store), new Backlog(proxy.MaxQueued)));
        var calls = new UpstreamCalls(charger.Id, fleet, memory.Transactions, proxy.ChargingCalls);
        return new ProxyLine(new UpstreamLine(address, charger, calls, proxy.AnswerTimeout, time, logger), memory, logger, charger.Id);
    }

    bool IsMirrored(BalanzProxyOptions proxy, string id) =>
        proxy.Chargers.Count + proxy.Groups.Count == 0 || proxy.Chargers.Contains(id) || proxy.Groups.Contains(groups.Member(id).GroupId);
}
