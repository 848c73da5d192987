using ChargeGateway.Configuration;
using ChargeGateway.Drivers.Ocpp;
using ChargeGateway.Security;
using ChargeGateway.Simulator.Demo;

namespace ChargeGateway.Hosting;

/// <summary>What <c>--demo</c> changes: a known key, this machine only, nothing configured counts, nothing is kept.</summary>
sealed class Demo : IDisposable
{
    public const string Key = "demo";

    readonly DirectoryInfo data = Directory.CreateTempSubdirectory("chargegateway-demo-");

    public void Apply(Settings settings, WebApplicationBuilder builder)
    {
        settings.Gateway.ApiKeys = [new ApiKeyOptions { Name = Key, Key = Key, Role = Role.Admin }];
        settings.Gateway.DataDirectory = data.FullName;
        settings.Gateway.Chargers = [.. DemoFleet.ChargerIds.Select(id => new ChargerOptions { Id = id, Name = "Demo " + id })];
        settings.Gateway.Tags = [.. DemoFleet.IdTags.Select(tag => new TagOptions { Id = tag })];
        settings.Ocpp.UnknownChargers = UnknownChargers.Accept;
        settings.Ocpp.UnknownTags = UnknownTags.Accept;
        builder.Configuration["Urls"] = LocalUrl(builder.Configuration["Urls"]);
        builder.WebHost.ConfigureKestrel(server => server.Configure());
        settings.Ocpp.Paths = new OcppOptions().Paths;
        builder.Services.AddSingleton<IDemoFleet, OcppDemo>();
        builder.Services.AddSingleton<IDemoFleet, LektricoDemo>();
        builder.Services.AddSingleton<IDemoFleet, CfosDemo>();
        builder.Services.AddHostedService<DemoChargers>();
    }

    public void Dispose()
    {
        try
        {
            data.Delete(recursive: true);
        }
        catch (IOException)
        {
            // The system clears its temporary directory in time.
        }
    }

    static string LocalUrl(string? urls)
    {
        var configured = (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var port = BindingAddress.Parse(configured.FirstOrDefault("http://localhost:8080")).Port;
        return port == 0 ? "http://127.0.0.1:0" : $"http://localhost:{port}";
    }
}
