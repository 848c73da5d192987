using ChargeGateway.Security;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace ChargeGateway.Hosting;

/// <summary>Lets the virtual chargers dial in as soon as the server listens, and says what to try.</summary>
sealed class DemoChargers(IServer server, IEnumerable<IDemoFleet> fleets, TextWriter console) : AfterStart, IDisposable
{
    readonly CancellationTokenSource ended = new();
    Task running = Task.CompletedTask;

    public override Task StartedAsync(CancellationToken cancellationToken)
    {
        var address = new Uri(server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());
        running = Task.WhenAll(fleets.Select(fleet => fleet.RunAsync(address, ended.Token)));
        console.WriteLine(
            $"""

            Demo: virtual chargers are dialling in. Nothing is kept.

              Swagger UI   {address}swagger   (key: {Demo.Key})
              Try          curl -H "{ApiKeyMiddleware.HeaderName}: {Demo.Key}" {address}API/Status

            """);
        return console.FlushAsync(cancellationToken);
    }

    public override async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await ended.CancelAsync();
        await running.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose() => ended.Dispose();
}
