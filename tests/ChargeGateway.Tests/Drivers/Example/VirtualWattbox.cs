using ChargeGateway.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Tests.Drivers.Example;

/// <summary>The other end: a box with a car that takes what it is allowed.</summary>
sealed class VirtualWattbox : IAsyncDisposable
{
    readonly WebApplication app;

    VirtualWattbox()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.MapGet("/state", () => new { car = Car, power = Car && Allowed ? Limit * 230 : 0, energy = 5000, limit = Limit });
        app.MapPost("/limit", (int amperes) => new { limit = Limit = amperes });
        app.MapPost("/start", () => new { allowed = Allowed = true });
        app.MapPost("/stop", () => new { allowed = Allowed = false });
        app.Urls.Add("http://127.0.0.1:0");
    }

    public bool Car { get; set; }

    public bool Allowed { get; set; }

    public int Limit { get; set; } = 16;

    public string Address => app.Urls.First();

    public static async Task<VirtualWattbox> StartAsync()
    {
        var box = new VirtualWattbox();
        await box.app.StartAsync(Until.Soon);
        return box;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
