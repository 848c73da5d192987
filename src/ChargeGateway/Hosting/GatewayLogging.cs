using ChargeGateway.Apis.Balanz.Logs;
using ChargeGateway.Configuration;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Settings.Configuration;

namespace ChargeGateway.Hosting;

/// <summary>Serilog, as the section <c>Serilog</c> says; to the console where that names no sink. One logger per host, nothing static.</summary>
static class GatewayLogging
{
    public static void AddGatewayLogging(this WebApplicationBuilder builder)
    {
        var levels = new LogLevels();
        builder.Services.AddSingleton(levels);
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(Create(builder.Configuration, levels), dispose: true);
        builder.Services.AddSingleton<ILoggerProvider, RingProvider>();
        builder.Logging.AddFilter<RingProvider>(null, LogLevel.Trace);
        builder.Logging.AddFilter<RingProvider>(typeof(RequestLog).FullName, LogLevel.None); // it would push out all others
        // RequestLog tells of requests. While somebody might listen to this one, each request gets an activity and a scope for nothing.
        const string hosting = "Microsoft.AspNetCore.Hosting.Diagnostics";
        builder.Logging.AddFilter<SerilogLoggerProvider>(hosting, LogLevel.None).AddFilter<RingProvider>(hosting, LogLevel.None);
    }

    /// <summary>
    /// A start that failed is told in one line on the error stream. The host and the server would add the exception, more than once, and the
    /// cancellation of what had begun.
    /// </summary>
    static bool IsToldOtherwise(LogEvent entry) => entry.MessageTemplate.Text is "Hosting failed to start" or "Unable to start Kestrel."
        ? StartFailure.Explain(entry.Exception) is not null
        : entry.Exception is OperationCanceledException && Source(entry) == "Microsoft.Extensions.Hosting.Internal.Host";

    static string? Source(LogEvent entry) =>
        entry.Properties.GetValueOrDefault(Constants.SourceContextPropertyName) is ScalarValue { Value: string name } ? name : null;

    static Logger Create(ConfigurationManager configuration, LogLevels levels)
    {
        var logging = new LoggerConfiguration()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .Filter.ByExcluding(IsToldOtherwise);
        if (!configuration.GetSection("Serilog:WriteTo").GetChildren().Any()) logging.WriteTo.Console(formatProvider: null);
        try
        {
            var sinks = new ConfigurationReaderOptions(
                typeof(ConsoleLoggerConfigurationExtensions).Assembly, typeof(FileLoggerConfigurationExtensions).Assembly);
            logging.ReadFrom.Configuration(configuration, sinks);
            levels.Govern(logging, configuration);
            return logging.CreateLogger();
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or FormatException or ArgumentException)
        {
            throw new ConfigurationException("Serilog: " + wrong.Message.ReplaceLineEndings(" "));
        }
    }
}
