using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>One gateway for all tests of a class; each test has chargers of its own.</summary>
public abstract class SharedGateway(params string[] settings) : IAsyncLifetime
{
    internal TestGateway Gateway { get; private set; } = null!;

    public async Task InitializeAsync() => Gateway = await TestGateway.StartAsync(settings);

    public async Task DisposeAsync() => await Gateway.DisposeAsync();
}
