using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.EndToEnd.Versions;

/// <summary>One gateway for all tests of a class; it takes every charger, and every tag but <c>STRANGER</c>.</summary>
public sealed class VersionsGateway : IAsyncLifetime
{
    internal TestGateway Gateway { get; private set; } = null!;

    public async Task InitializeAsync() => Gateway = await TestGateway.StartAsync(
        "--Ocpp:UnknownChargers=Accept", "--Ocpp:UnknownTags=Accept", "--Gateway:Tags:0:Id=STRANGER", "--Gateway:Tags:0:Blocked=true");

    public async Task DisposeAsync() => await Gateway.DisposeAsync();
}
