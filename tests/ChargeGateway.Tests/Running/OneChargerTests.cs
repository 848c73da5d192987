using ChargeGateway.Core.State;

namespace ChargeGateway.Tests.Running;

/// <summary>Tests with one charger, <c>cp</c>, at a gateway that lets every charger and every tag in.</summary>
public abstract class OneChargerTests(string version = "1.6") : IAsyncLifetime
{
    private protected TestGateway Gateway { get; private set; } = null!;

    private protected bool IsV2 => version != "1.6";

    private protected RawCharger Charger { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Gateway = await TestGateway.StartAsync("--Ocpp:UnknownChargers=Accept", "--Ocpp:UnknownTags=Accept");
        Charger = await RawCharger.ConnectAsync(Gateway, "cp", version: version);
        await Until.TrueAsync(() => Gateway.Get<StateBoard>().Find("cp") is { IsOnline: true });
    }

    public async Task DisposeAsync()
    {
        await Charger.DisposeAsync();
        await Gateway.DisposeAsync();
    }
}
