using System.Net;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Drivers.Polled;
using ChargeGateway.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChargeGateway.Tests.Drivers.Example;

/// <summary>The driver of docs/add-a-driver.md: what stands on the page is what is compiled here, and it works through the whole gateway.</summary>
public sealed class AddADriverTests
{
    [Fact]
    public async Task The_driver_of_the_page_works_through_the_whole_gateway()
    {
        await using var box = await VirtualWattbox.StartAsync();
        await using var gateway = await TestGateway.StartAsync(services => services.AddSingleton<IDriver>(Driver), "--Gateway:Tags:0:Id=TAG1");
        await gateway.Get<IChargerDirectory>().RegisterAsync(new Charger("porch", "Porch", "wattbox", box.Address), Until.Soon);
        await Until.TrueAsync(async () => (await gateway.GetAsync("/API/Status")).Body.Contains("\"protocol\":\"wattbox-http\"", StringComparison.Ordinal));

        box.Car = true;
        (await gateway.GetAsync("/API/StartTransaction/porch/1/TAG1")).ShouldBe((HttpStatusCode.OK, """{"status": "Accepted"}"""));
        await Until.TrueAsync(async () => (await gateway.GetAsync("/API/Status")).Body.Contains("\"Status\":2,\"ChargeRateKW\":3.68", StringComparison.Ordinal));
        await Until.TrueAsync(() => gateway.Get<ITransactionLog>().Open("porch").SingleOrDefault()?.IdTag == "TAG1");
        (await gateway.GetAsync("/API/SetChargingLimit/porch/1/10A")).ShouldBe((HttpStatusCode.OK, """{"status": "Accepted"}"""));
        box.Limit.ShouldBe(10);
        (await gateway.GetAsync("/API/SetChargingLimit/porch/1/3A")).ShouldBe((HttpStatusCode.OK, """{"status": "Rejected"}"""));
        (await gateway.GetAsync("/API/UnlockConnector/porch/1")).ShouldBe((HttpStatusCode.OK, """{"status": "NotSupported"}"""));
        (await gateway.GetAsync("/API/StopTransaction/porch/1")).ShouldBe((HttpStatusCode.OK, """{"status": "Accepted"}"""));
        gateway.Get<ITransactionLog>().Open("porch").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("WattboxDriver.cs")]
    [InlineData("WattboxDevice.cs")]
    public void The_page_shows_the_driver_as_it_is(string file)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "ChargeGateway.sln"))) root = root.Parent;
        var code = File.ReadAllText(Path.Combine(root.FullName, "tests", "ChargeGateway.Tests", "Drivers", "Example", file)).ReplaceLineEndings("\n");
        var body = code[code.IndexOf("/// <summary>", StringComparison.Ordinal)..].TrimEnd();
        File.ReadAllText(Path.Combine(root.FullName, "docs", "add-a-driver.md")).ReplaceLineEndings("\n").ShouldContain(body);
    }

    static WattboxDriver Driver(IServiceProvider provider) => new(
        new PolledContext(
            provider.GetRequiredService<IChargerDirectory>(),
            provider.GetRequiredService<ITransactionLog>(),
            provider.GetRequiredService<IEventStream>(),
            provider.GetRequiredService<TimeProvider>(),
            PollPace.Usual with { Busy = TimeSpan.FromMilliseconds(50), Idle = TimeSpan.FromMilliseconds(50) },
            NullLogger.Instance)
        {
            DirectoryInterval = TimeSpan.FromMilliseconds(50),
        },
        commandTimeout: TimeSpan.FromSeconds(8));
}
