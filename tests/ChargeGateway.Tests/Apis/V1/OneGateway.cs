using ChargeGateway.Tests.Running;
using ChargeGateway.Webhooks;
using Microsoft.Extensions.DependencyInjection;

namespace ChargeGateway.Tests.Apis.V1;

/// <summary>One gateway for all tests of a class. Everybody may come and charge; webhooks are tried twice, soon.</summary>
public sealed class OneGateway : IAsyncLifetime
{
    internal TestGateway Gateway { get; private set; } = null!;

    public async Task InitializeAsync() => Gateway = await TestGateway.StartAsync(
        services => services.AddSingleton(new WebhookTiming { Retries = [TimeSpan.FromMilliseconds(50)], Timeout = TimeSpan.FromSeconds(5) }),
        "--Ocpp:UnknownChargers=Accept",
        "--Ocpp:UnknownTags=Accept",
        "--Gateway:ApiKeys:1:Name=guest",
        "--Gateway:ApiKeys:1:Key=guest-key",
        "--Gateway:ApiKeys:1:Role=Control",
        "--Gateway:ApiKeys:1:Chargers:0=theirs",
        "--Gateway:Tags:0:Id=FIXED",
        "--Ocpp:HeartbeatInterval=300");

    public async Task DisposeAsync() => await Gateway.DisposeAsync();
}
