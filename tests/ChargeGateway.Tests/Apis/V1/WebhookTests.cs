using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ChargeGateway.Core.Events;
using ChargeGateway.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Tests.Apis.V1;

/// <summary>Webhooks: signed, tried again, given up visibly.</summary>
public sealed class WebhookTests(OneGateway one) : IClassFixture<OneGateway>
{
    readonly TestGateway gateway = one.Gateway;

    [Fact]
    public async Task Events_are_posted_in_order_and_signed_so_that_the_receiver_can_check()
    {
        await using var receiver = await Receiver.StartAsync();
        var made = (await gateway.Http.Post("/v1/webhooks", $$"""{"url":"{{receiver.Url}}","chargers":["wh"],"types":["charger.error"]}""")).Ok();
        var secret = made.GetProperty("secret").GetString()!;
        await RunsAsync(made);
        Publish("other", "no");
        Publish("wh", "E1");
        Publish("wh", "E2");

        await Until.TrueAsync(() => receiver.Posts.Count == 2);

        receiver.Posts.Select(post => JsonElement.Parse(post.Body).GetProperty("code").GetString()).ShouldBe(["E1", "E2"]);
        foreach (var post in receiver.Posts)
        {
            var key = Convert.FromBase64String(secret["whsec_".Length..]);
            var signed = Encoding.UTF8.GetBytes($"{post.Id}.{post.Timestamp}.{post.Body}");
            post.Signature.ShouldBe("v1," + Convert.ToBase64String(HMACSHA256.HashData(key, signed)));
            DateTimeOffset.FromUnixTimeSeconds(long.Parse(post.Timestamp, null)).ShouldBe(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1));
        }

        (await gateway.Http.Get("/v1/webhooks/" + made.GetProperty("id"))).Text.ShouldNotContain(secret);
    }

    [Fact]
    public async Task A_failed_one_is_posted_again_with_the_same_id()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Failures = 1;
        var made = await AddAsync(receiver, "again");
        Publish("again", "E1");

        await Until.TrueAsync(() => receiver.Posts.Count == 2);
        receiver.Posts.Select(post => post.Id).Distinct().Count().ShouldBe(1);
        await Until.TrueAsync(async () => (await gateway.Http.Get("/v1/webhooks/" + made))["deliveredAt"].ValueKind == JsonValueKind.String);
        (await gateway.Http.Get($"/v1/webhooks/{made}/dead-letters")).Ok().GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task One_that_is_never_taken_is_a_dead_letter_and_can_be_posted_later()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Failures = 3;
        var made = await AddAsync(receiver, "dead");
        Publish("dead", "E1");
        await Until.TrueAsync(async () => (await gateway.Http.Get($"/v1/webhooks/{made}/dead-letters")).Ok().GetArrayLength() == 1);

        var letter = (await gateway.Http.Get($"/v1/webhooks/{made}/dead-letters")).Ok()[0];
        (letter.GetProperty("attempts").GetInt32(), letter.GetProperty("event").GetProperty("code").GetString()).ShouldBe((2, "E1"));
        letter.GetProperty("reason").GetString()!.ShouldContain("500");
        (await gateway.Http.Get("/v1/webhooks/" + made))["failure"].GetString()!.ShouldContain("500");

        var retry = $"/v1/webhooks/{made}/dead-letters/{letter.GetProperty("id")}/retry";
        (await gateway.Http.Post(retry)).ShouldFail(502, "webhook-failed");
        (await gateway.Http.Post(retry)).Status.ShouldBe(204);
        (await gateway.Http.Get($"/v1/webhooks/{made}/dead-letters")).Ok().GetArrayLength().ShouldBe(0);
        (await gateway.Http.Post(retry)).ShouldFail(404, "not-found");
    }

    [Fact]
    public async Task They_are_changed_deleted_and_survive_a_restart()
    {
        await using var own = await TestGateway.StartAsync("--Ocpp:UnknownChargers=Accept");
        await using var receiver = await Receiver.StartAsync();
        var body = $$"""{"url":"{{receiver.Url}}","secret":"a-secret-of-one's-own-42","enabled":false,"name":"x"}""";
        var id = (await own.Http.Post("/v1/webhooks", body)).Ok().GetProperty("id").GetString();
        await own.RestartAsync();

        var changed = (await own.Http.Patch("/v1/webhooks/" + id, """{"enabled":true,"name":null,"types":["charger.error"]}""")).Ok();
        await RunsAsync(changed, own);
        own.Get<IEventStream>().Publish(new ChargerError("any", DateTimeOffset.UtcNow, "E9", "t"));
        await Until.TrueAsync(() => receiver.Posts.Count == 1);

        var post = receiver.Posts.Single();
        var signed = Encoding.UTF8.GetBytes($"{post.Id}.{post.Timestamp}.{post.Body}");
        post.Signature.ShouldBe("v1," + Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes("a-secret-of-one's-own-42"), signed)));
        (await own.Http.Delete("/v1/webhooks/" + id)).Status.ShouldBe(204);
        (await own.Http.Get("/v1/webhooks")).Ok().GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("""{"url":"ftp://h/x"}""", "http")]
    [InlineData("""{"url":"http://h","types":["nonsense"]}""", "nonsense")]
    [InlineData("""{"url":"http://h","secret":"short"}""", "secret")]
    [InlineData("""{"name":"x"}""", "url")]
    public async Task What_cannot_be_is_refused(string body, string named) =>
        (await gateway.Http.Post("/v1/webhooks", body)).ShouldFail(400, "bad-request").ShouldContain(named);

    async Task<string> AddAsync(Receiver receiver, string charger)
    {
        var made = (await gateway.Http.Post("/v1/webhooks", $$"""{"url":"{{receiver.Url}}","chargers":["{{charger}}"]}""")).Ok();
        await RunsAsync(made);
        return made.GetProperty("id").GetString()!;
    }

    Task RunsAsync(JsonElement webhook) => RunsAsync(webhook, gateway);

    static Task RunsAsync(JsonElement webhook, TestGateway gateway) =>
        Until.TrueAsync(() => gateway.Get<ChargeGateway.Webhooks.WebhookHost>().Find(webhook.GetProperty("id").GetString()!) is not null);

    void Publish(string charger, string code) =>
        gateway.Get<IEventStream>().Publish(new ChargerError(charger, DateTimeOffset.UtcNow, code, "It broke."));

    sealed class Receiver(WebApplication app) : IAsyncDisposable
    {
        readonly ConcurrentQueue<Post> posts = new();
        int failures;

        public sealed record Post(string Id, string Timestamp, string Signature, string Body);

        public IReadOnlyCollection<Post> Posts => posts;

        public int Failures
        {
            set => failures = value;
        }

        public string Url => app.Urls.First() + "/hook";

        public static async Task<Receiver> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            var app = builder.Build();
            var receiver = new Receiver(app);
            app.MapPost("/hook", (HttpContext context, CancellationToken _) => receiver.TakeAsync(context));
            await app.StartAsync();
            return receiver;
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();

        async Task<IResult> TakeAsync(HttpContext context)
        {
            using var reader = new StreamReader(context.Request.Body);
            var headers = context.Request.Headers;
            posts.Enqueue(new Post(
                headers["webhook-id"].ToString(),
                headers["webhook-timestamp"].ToString(),
                headers["webhook-signature"].ToString(),
                await reader.ReadToEndAsync()));
            return Interlocked.Decrement(ref failures) >= 0 ? Results.StatusCode(500) : Results.Ok();
        }
    }
}
