using ChargeGateway.RemoteCommands;
using ChargeGateway.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace ChargeGateway.Tests.Apis.RemoteCommands;

/// <summary>Tests with a gateway of their own, whose clock stands until it is moved.</summary>
public abstract class RemoteClockTests(params string[] settings) : IAsyncLifetime
{
    protected const string Attempts = "/asynchronous/remote_start_attempt";
    protected const string Stops = "/asynchronous/remote_stop";

    private protected ManualTime Time { get; } = new();

    private protected RemoteGateway Remote { get; private set; } = null!;

    protected string Now => Time.Now.UtcDateTime.ToString("O");

    public async Task InitializeAsync() => Remote = await RemoteGateway.StartAsync(
        services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            services.AddSingleton(new RemoteCommandPace { Tick = TimeSpan.FromMilliseconds(20) });
        },
        settings);

    public async Task DisposeAsync() => await Remote.DisposeAsync();

    private protected Task<RemoteAnswer> PostAttemptAsync(string more = "", int connector = 1, string cp = "cp") =>
        Remote.PostAsync(Attempts, $$"""{"cpId":"{{cp}}","cpConnectorUuid":{{connector}},"idTag":"TAG1"{{more}}}""");

    /// <summary>Begins an attempt and gives its id.</summary>
    private protected async Task<string> BeginAsync(string more = "", int connector = 1, string cp = "cp") =>
        (await PostAttemptAsync(more, connector, cp)).Is(202)["id"]!;

    /// <summary>Begins an attempt that the charger accepts, and gives its id.</summary>
    private protected async Task<string> BeginAcceptedAsync(RawCharger charger, string more = "", int connector = 1)
    {
        var id = await BeginAsync(more, connector);
        await charger.AnswerNextAsync("RemoteStartTransaction", """{"status":"Accepted"}""");
        await AttemptIsAsync(id, "Accepted");
        return id;
    }

    /// <summary>Begins an attempt whose charge runs, and gives its id and the transaction.</summary>
    private protected async Task<(string Attempt, int Transaction)> BeginChargingAsync(RawCharger charger, string more = "", int connector = 1)
    {
        var id = await BeginAcceptedAsync(charger, more, connector);
        var transaction = await charger.StartAsync(connector, at: Now);
        await AttemptIsAsync(id, "Started");
        return (id, transaction);
    }

    private protected Task EndAsync(RawCharger charger, int transaction, string reason = "Remote", int meter = 1500) => charger.AskAsync(
        "StopTransaction", $$"""{"transactionId":{{transaction}},"meterStop":{{meter}},"timestamp":"{{Now}}","reason":"{{reason}}"}""");

    private protected static Task StatusAsync(RawCharger charger, string status, int connector = 1) => charger.AskAsync(
        "StatusNotification", $$"""{"connectorId":{{connector}},"errorCode":"NoError","status":"{{status}}"}""");

    private protected async Task<RemoteAnswer> AttemptAsync(string id) => (await Remote.GetAsync($"{Attempts}/{id}")).Is(200);

    private protected async Task<RemoteAnswer> StopAsync(string id) => (await Remote.GetAsync($"{Stops}/{id}")).Is(200);

    /// <summary>Waits until an attempt is in a state.</summary>
    private protected Task<RemoteAnswer> AttemptIsAsync(string id, string state) => AttemptIsAsync(id, answer => answer["state"] == state, state);

    private protected Task<RemoteAnswer> AttemptIsAsync(string id, Func<RemoteAnswer, bool> holds, string what) => IsAsync(() => AttemptAsync(id), holds, what);

    private protected Task<RemoteAnswer> StopIsAsync(string id, string state) => IsAsync(() => StopAsync(id), answer => answer["state"] == state, state);

    private protected static async Task<RemoteAnswer> IsAsync(Func<Task<RemoteAnswer>> ask, Func<RemoteAnswer, bool> holds, string what)
    {
        RemoteAnswer? last = null;
        await Until.TrueAsync(async () => holds(last = await ask()), what);
        return last!;
    }

    private protected static string[] History(RemoteAnswer answer) =>
        [.. answer.Json.GetProperty("history").EnumerateArray().Select(entry => entry.GetProperty("state").GetString()!)];

    /// <summary>Lets the loop look at everything at least once.</summary>
    private protected static Task TicksAsync() => Task.Delay(100);
}
