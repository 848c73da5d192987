using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.State;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Drivers.Cfos;
using ChargeGateway.Simulator.Cfos;
using ChargeGateway.Tests.Drivers.Polled;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Tests.Drivers.Cfos;

/// <summary>The driver as a host adds it.</summary>
public sealed class ServicesTests
{
    [Fact]
    public async Task A_host_gets_a_driver_that_reaches_its_chargers_and_logs_no_secret()
    {
        await using var cfos = await VirtualCfos.StartAsync(new VirtualCfosOptions { Password = "right" });
        var directory = new MemoryDirectory();
        directory.Put(new Charger("yard", null, "cfos", cfos.HttpAddress.AbsoluteUri)
        {
            Settings = new DeviceSettings { Device = "E1", Password = "geheim" },
            FeedTo = new FeedTo { Address = cfos.HttpAddress.AbsoluteUri, Device = "E3", Password = "geheim", Interval = TimeSpan.FromMilliseconds(20) },
        });
        var states = new StateBoard();
        var stream = new EventStream(states);
        var log = new Lines();
        await using var services = new ServiceCollection()
            .AddSingleton<IChargerDirectory>(directory)
            .AddSingleton<ITransactionLog>(new MemoryTransactionLog(TimeProvider.System, stream))
            .AddSingleton<IEventStream>(stream)
            .AddSingleton(states)
            .AddSingleton(TimeProvider.System)
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log))
            .AddCfos(TimeSpan.FromSeconds(30))
            .BuildServiceProvider();
        var driver = services.GetRequiredService<IDriver>();
        driver.Name.ShouldBe("cfos");
        var fleet = new Fleet(directory, stream, TimeProvider.System, TimeSpan.FromSeconds(10));
        using var ending = new CancellationTokenSource();
        var running = driver.RunAsync(fleet, ending.Token);
        await Soon.BeTrueAsync(() => states.Find("yard") is { IsOnline: true });
        var change = new Native("change_admin_pwd", System.Text.Json.JsonElement.Parse("""{"old_pwd":"geheim","new_pwd":"geheim2"}"""));
        var failed = await Should.ThrowAsync<ChargePointException>(() => fleet.SendAsync("yard", change, default));
        failed.ToString().ShouldNotContain("geheim");
        await Soon.BeTrueAsync(() => log.All.Contains("feeding E3 failed", StringComparison.Ordinal));
        log.All.ShouldNotContain("geheim");
        log.All.ShouldNotContain(Convert.ToBase64String("admin:geheim"u8));
        await ending.CancelAsync();
        await running;
    }

    sealed class Lines : ILoggerProvider, ILogger
    {
        readonly System.Collections.Concurrent.ConcurrentQueue<string> lines = new();

        public string All => string.Join('\n', lines);

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
