using ChargeGateway.Errors;
using ChargeGateway.OpenApi;
using ChargeGateway.Security;
using ChargeGateway.Webhooks;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChargeGateway.Apis.V1.Webhooks;

/// <summary><c>/v1/webhooks</c>: who is told of events by HTTP.</summary>
static class WebhookRoutes
{
    public static void MapWebhooks(this IEndpointRouteBuilder app)
    {
        var webhooks = app.MapGroup("/v1/webhooks").RequireRole(Role.Admin).WithTags("Webhooks");
        webhooks.MapGet("", List)
            .WithName("listWebhooks").WithSummary("Webhooks");
        webhooks.MapPost("", AddAsync)
            .WithName("addWebhook").WithSummary("Add a webhook")
            .WithDescription(
                "Each event is posted as JSON, in order, with `webhook-id`, `webhook-timestamp` and `webhook-signature`: `v1,` and the Base64 of the "
                + "HMAC-SHA256 over `id.timestamp.body` (Standard Webhooks). The secret is shown only now. What is not answered with 2xx is posted again "
                + "after 1 s, 5 s, 30 s, 2 min and 10 min, then it is a dead letter.")
            .Takes(typeof(WebhookBody))
            .Produces<WebhookView>(StatusCodes.Status201Created)
            .Fails(ProblemKind.For(StatusCodes.Status400BadRequest), ProblemKind.TooMany);
        webhooks.MapGet("/{id}", (string id, WebhookStore store, WebhookHost host) =>
                store.Find(id) is { } webhook ? TypedResults.Ok(WebhookView.Of(webhook, host.Find(id))) : Unknown(id))
            .WithName("getWebhook").WithSummary("One webhook")
            .Produces<WebhookView>()
            .Fails(ProblemKind.For(StatusCodes.Status404NotFound));
        webhooks.MapPatch("/{id}", UpdateAsync)
            .WithName("updateWebhook").WithSummary("Change a webhook").WithDescription("A field that is left out stays, one that is null is taken away.")
            .Takes(typeof(WebhookPatch))
            .Produces<WebhookView>()
            .Fails(ProblemKind.For(StatusCodes.Status400BadRequest), ProblemKind.For(StatusCodes.Status404NotFound));
        webhooks.MapDelete("/{id}", DeleteAsync)
            .WithName("deleteWebhook").WithSummary("Delete a webhook").WithDescription("With its dead letters.")
            .Produces(StatusCodes.Status204NoContent)
            .Fails(ProblemKind.For(StatusCodes.Status404NotFound));
        webhooks.MapDeadLetters();
    }

    public static IResult Unknown(string id) => ErrorResponse.Problem(ProblemKind.For(StatusCodes.Status404NotFound), $"There is no webhook {id}.");

    static Ok<WebhookView[]> List(WebhookStore store, WebhookHost host) => TypedResults.Ok(
        store.All.OrderBy(webhook => webhook.CreatedAt).Select(webhook => WebhookView.Of(webhook, host.Find(webhook.Id))).ToArray());

    static async Task<IResult> AddAsync(HttpContext context, WebhookStore store, TimeProvider time)
    {
        var body = await JsonBody.ReadAsync<WebhookBody>(context);
        if (store.All.Count >= WebhookStore.Most)
            return ErrorResponse.Problem(ProblemKind.TooMany, $"There are {WebhookStore.Most} webhooks already; delete one first.");
        var webhook = body.ToWebhook(Guid.CreateVersion7().ToString("N"), time.GetUtcNow(), WebhookSignature.NewSecret());
        await store.SaveAsync(webhook, CancellationToken.None);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Created("/v1/webhooks/" + webhook.Id, WebhookView.Of(webhook, null, webhook.Secret));
    }

    static async Task<IResult> UpdateAsync(string id, HttpContext context, WebhookStore store, WebhookHost host)
    {
        if (store.Find(id) is not { } present) return Unknown(id);
        var webhook = (await JsonBody.PatchAsync(context, WebhookBody.Of(present))).ToWebhook(id, present.CreatedAt, present.Secret);
        await store.SaveAsync(webhook, CancellationToken.None);
        return TypedResults.Ok(WebhookView.Of(webhook, host.Find(id)));
    }

    static async Task<IResult> DeleteAsync(string id, WebhookStore store) =>
        await store.DeleteAsync(id, CancellationToken.None) ? TypedResults.NoContent() : Unknown(id);
}
