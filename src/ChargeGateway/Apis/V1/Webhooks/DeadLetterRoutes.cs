using System.Text;
using ChargeGateway.Apis.V1.Lists;
using ChargeGateway.Errors;
using ChargeGateway.OpenApi;
using ChargeGateway.Webhooks;

namespace ChargeGateway.Apis.V1.Webhooks;

/// <summary><c>/v1/webhooks/{id}/dead-letters</c>: events that a webhook could not be told of.</summary>
static class DeadLetterRoutes
{
    public static void MapDeadLetters(this IEndpointRouteBuilder webhooks)
    {
        webhooks.MapGet("/{id}/dead-letters", ListAsync)
            .WithName("listDeadLetters").WithSummary("Events that a webhook could not be told of")
            .WithDescription("Newest first, the newest 1,000 for 30 days.")
            .Lists<DeadLetterView>(csv: false)
            .Fails(ProblemKind.For(StatusCodes.Status400BadRequest), ProblemKind.For(StatusCodes.Status404NotFound));
        webhooks.MapDelete("/{id}/dead-letters", DeleteAsync)
            .WithName("deleteDeadLetters").WithSummary("Forget the events that a webhook could not be told of")
            .Produces(StatusCodes.Status204NoContent)
            .Fails(ProblemKind.For(StatusCodes.Status404NotFound));
        webhooks.MapPost("/{id}/dead-letters/{letter:long}/retry", RetryAsync)
            .WithName("retryDeadLetter").WithSummary("Post an event again, once")
            .WithDescription("One that is taken now is no dead letter any more.")
            .Produces(StatusCodes.Status204NoContent)
            .Fails(ProblemKind.For(StatusCodes.Status404NotFound), ProblemKind.WebhookFailed);
    }

    static async Task<IResult> ListAsync(string id, HttpContext context, WebhookStore store, [AsParameters] Paging paging, CancellationToken ct)
    {
        if (store.Find(id) is null) return WebhookRoutes.Unknown(id);
        var letters = paging.Cut(context, await store.LettersAsync(id, paging.Count() + 1, paging.Start(), ct));
        return ListResult.Of(context, letters.Select(DeadLetterView.Of).ToArray());
    }

    static async Task<IResult> DeleteAsync(string id, WebhookStore store)
    {
        if (store.Find(id) is null) return WebhookRoutes.Unknown(id);
        await store.DeleteLettersAsync(id, null, CancellationToken.None);
        return TypedResults.NoContent();
    }

    static async Task<IResult> RetryAsync(string id, long letter, WebhookStore store, WebhookPost post, CancellationToken ct)
    {
        if (store.Find(id) is not { } webhook) return WebhookRoutes.Unknown(id);
        if ((await store.LettersAsync(id, int.MaxValue, 0, ct)).FirstOrDefault(found => found.Id == letter) is not { } dead)
            return ErrorResponse.Problem(ProblemKind.For(StatusCodes.Status404NotFound), $"Webhook {id} has no dead letter {letter}.");
        if (await post.SendAsync(webhook, dead.EventId, Encoding.UTF8.GetBytes(dead.Event), ct) is { } failure)
            return ErrorResponse.Problem(ProblemKind.WebhookFailed, failure);
        await store.DeleteLettersAsync(id, letter, CancellationToken.None);
        return TypedResults.NoContent();
    }
}
