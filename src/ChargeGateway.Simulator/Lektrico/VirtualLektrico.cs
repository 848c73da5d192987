using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ChargeGateway.Simulator.Lektrico;

/// <summary>A Lektrico box that answers over real HTTP.</summary>
public sealed class VirtualLektrico : IAsyncDisposable
{
    const int Remembered = 1000;

    readonly LektricoEndpoint endpoint;
    readonly ConcurrentQueue<string> requests = new();
    WebApplication? app;
    int port;

    VirtualLektrico(LektricoOptions options, TimeProvider time)
    {
        port = options.Port;
        Options = options;
        Box = new LektricoBox(options, time);
        endpoint = new LektricoEndpoint(options, Faults, new LektricoMethods(options, Faults, Box), new LektricoGuard(options));
    }

    /// <summary>What it is.</summary>
    public LektricoOptions Options { get; }

    /// <summary>Its inside: the car, the limits, the counters.</summary>
    public LektricoBox Box { get; }

    /// <summary>What is wrong with it.</summary>
    public LektricoFaults Faults { get; } = new();

    /// <summary>Where this machine reaches it, such as <c>http://127.0.0.1:40123</c>.</summary>
    public Uri Address => new($"http://127.0.0.1:{port}");

    /// <summary>The last requests as HTTP method and path, oldest first; those that were never let in included.</summary>
    public IReadOnlyCollection<string> Requests => requests;

    /// <summary>Starts a box.</summary>
    /// <param name="options">What it is; without it a 1P7K on a free port.</param>
    /// <param name="time">Its clock.</param>
    public static async Task<VirtualLektrico> StartAsync(LektricoOptions? options = null, TimeProvider? time = null)
    {
        var box = new VirtualLektrico(options ?? new LektricoOptions(), time ?? TimeProvider.System);
        await box.ListenAsync().ConfigureAwait(false);
        return box;
    }

    /// <summary>Comes back at the same address after <see cref="VanishAsync"/>.</summary>
    public async Task ListenAsync()
    {
        if (app is not null) return;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(Options.Listen, port));
        app = builder.Build();
        app.Run(HandleAsync);
        await app.StartAsync().ConfigureAwait(false);
        port = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
    }

    /// <summary>Goes away: its address no longer answers. What it is and counts stays.</summary>
    public async Task VanishAsync()
    {
        if (app is not { } listening) return;
        app = null;
        using var atOnce = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await listening.StopAsync(atOnce.Token).ConfigureAwait(false);
        await listening.DisposeAsync().ConfigureAwait(false);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await VanishAsync().ConfigureAwait(false);

    async Task HandleAsync(HttpContext http)
    {
        requests.Enqueue($"{http.Request.Method} {http.Request.Path}");
        while (requests.Count > Remembered) requests.TryDequeue(out _);
        try
        {
            await endpoint.HandleAsync(http).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The caller is gone.
        }
    }
}
