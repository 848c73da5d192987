using ChargeGateway.Core.Tags;
using ChargeGateway.Tests.Hosting;

namespace ChargeGateway.Tests.Apis.OcppCore;

/// <summary>One gateway for all cases of a class, with the charger <c>cp16</c>; the cases run one after another.</summary>
public sealed class GatewayWithChargers : IAsyncLifetime
{
    internal RunningGateway Gateway { get; private set; } = null!;

    internal ScriptedChargePoint Cp16 { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Gateway = await RunningGateway.StartAsync(
            "--Gateway:CommandTimeout=00:00:00.3",
            "--Gateway:ApiKeys:1:Name=reader",
            "--Gateway:ApiKeys:1:Key=read-key",
            "--Gateway:ApiKeys:1:Role=Read",
            "--Gateway:ApiKeys:2:Name=caller",
            "--Gateway:ApiKeys:2:Key=control-key",
            "--Gateway:ApiKeys:2:Role=Control");
        Cp16 = Gateway.Connect("cp16", "Box 1.6");
        Gateway.Substitutes.Chargers["offline"] = new("offline");
        Gateway.Substitutes.Tags["TAG1"] = TagStatus.Accepted;
        Gateway.Substitutes.Tags["BLOCKED"] = TagStatus.Blocked;
        Gateway.Substitutes.Tags["EXPIRED"] = TagStatus.Expired;
        Gateway.Substitutes.Tags["BUSY"] = TagStatus.ConcurrentTx;
    }

    public async Task DisposeAsync() => await Gateway.DisposeAsync();
}
