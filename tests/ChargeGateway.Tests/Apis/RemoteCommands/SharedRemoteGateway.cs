namespace ChargeGateway.Tests.Apis.RemoteCommands;

/// <summary>One gateway for all cases of a class; the cases run one after another.</summary>
public sealed class SharedRemoteGateway : IAsyncLifetime
{
    internal RemoteGateway Gateway { get; private set; } = null!;

    public async Task InitializeAsync() => Gateway = await RemoteGateway.StartAsync("--Gateway:CommandTimeout=00:00:02");

    public async Task DisposeAsync() => await Gateway.DisposeAsync();
}
