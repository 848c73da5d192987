using ChargeGateway.Configuration;
using ChargeGateway.Security;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Settings.Configuration;

namespace ChargeGateway.Hosting;

/// <summary>Serilog, as the section <c>Serilog</c> says; to the console where that names no sink. One logger per host, nothing static.</summary>
static class GatewayLogging
{
    public static void AddGatewayLogging(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(Create(builder.Configuration), dispose: true);
    }

    /// <summary>A start that failed is one line on the error stream; the host and the server would add the exception, more than once.</summary>
    static bool IsToldOtherwise(LogEvent entry) =>
        entry.Level >= LogEventLevel.Error
        && entry.Properties.TryGetValue(Constants.SourceContextPropertyName, out var source)
        && source is ScalarValue { Value: string name }
        && name.StartsWith("Microsoft.", StringComparison.Ordinal)
        && (entry.Exception is OperationCanceledException || StartFailure.Explain(entry.Exception) is not null);

    static Logger Create(ConfigurationManager configuration)
    {
        var logging = new LoggerConfiguration()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .MinimumLevel.Override(typeof(ApiKeyHandler).FullName!, LogEventLevel.Warning)
            .Filter.ByExcluding(IsToldOtherwise);
        if (!configuration.GetSection("Serilog:WriteTo").GetChildren().Any()) logging.WriteTo.Console(formatProvider: null);
        try
        {
            var sinks = new ConfigurationReaderOptions(
                typeof(ConsoleLoggerConfigurationExtensions).Assembly, typeof(FileLoggerConfigurationExtensions).Assembly);
            return logging.ReadFrom.Configuration(configuration, sinks).CreateLogger();
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or FormatException or ArgumentException)
        {
            throw new ConfigurationException("Serilog: " + wrong.Message.ReplaceLineEndings(" "));
        }
    }
}
