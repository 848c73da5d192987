using System.Reflection;
using ChargeGateway.Configuration;
using ChargeGateway.Storage;

namespace ChargeGateway.Hosting;

/// <summary>Starts the gateway: the program and the tests alike.</summary>
static class GatewayHost
{
    const int CannotStart = 2;

    /// <summary>Runs until it is told to stop. A wrong configuration or a port in use is one line on the error stream.</summary>
    /// <param name="args">The command line.</param>
    /// <returns>The exit code: 0, 2 where the gateway could not start, 1 where a health check fails.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var started = false;
        try
        {
            var commandLine = CommandLine.Parse(args);
            if (commandLine.Help || commandLine.Version)
            {
                Console.WriteLine(commandLine.Help ? CommandLine.HelpText : Version);
                return 0;
            }

            if (commandLine.HealthCheck) return await HealthProbe.RunAsync(commandLine);
            using var demo = commandLine.Demo ? new Demo() : null;
            await using var app = await BuildAsync(commandLine, demo);
            if (await BalanzTransfer.RunAsync(app.Services, commandLine, Console.Out)) return 0;
            await app.StartAsync();
            started = true;
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception failed) when (!started && StartFailure.Explain(failed) is not null)
        {
            await Console.Error.WriteLineAsync("ChargeGateway cannot start: " + StartFailure.Explain(failed));
            return CannotStart;
        }
    }

    /// <summary>Builds the whole gateway with its store open, not started yet.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="overrides">Services that take the place of the gateway's own.</param>
    /// <exception cref="ConfigurationException">A setting is wrong.</exception>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    public static Task<WebApplication> BuildAsync(string[] args, Action<IServiceCollection>? overrides = null) =>
        BuildAsync(CommandLine.Parse(args), null, overrides);

    static async Task<WebApplication> BuildAsync(CommandLine commandLine, Demo? demo, Action<IServiceCollection>? overrides = null)
    {
        var directory = Directory.GetCurrentDirectory();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = ["--hostBuilder:reloadConfigOnChange=false"] });
        ConfigurationSources.Use(builder.Configuration, directory, commandLine.Settings);
        var settings = Settings.Read(builder.Configuration, directory);
        demo?.Apply(settings, builder);
        builder.AddGatewayLogging();
        builder.AddServerLimits();
        builder.Services.AddGateway(settings);
        overrides?.Invoke(builder.Services);
        var app = builder.Build();
        try
        {
            await app.Services.GetRequiredService<GatewayData>().OpenAsync(CancellationToken.None);
            app.UseGateway();
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    static string Version =>
        typeof(GatewayHost).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
