using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using ChargeGateway.Errors;
using ChargeGateway.Security;
using ChargeGateway.Storage.Idempotency;

namespace ChargeGateway.Idempotency;

/// <summary>
/// Answers a repeated request as the first time, without doing it again. A request that bears a key is seen through although its caller hangs
/// up, so that the repetition finds the answer. An answer is kept where something may have been done; after a refusal the key is free again.
/// </summary>
sealed class IdempotencyMiddleware(RequestDelegate next, IdempotencyStore store)
{
    public const string Header = "Idempotency-Key";
    public const string Replayed = "Idempotent-Replayed";

    const int LongestKey = 255;

    static readonly string[] KeptHeaders = ["Content-Type", "Location", "Retry-After", "Preference-Applied"];

    readonly ConcurrentDictionary<IdempotentRequestKey, bool> atWork = new();

    public static bool IsFor(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method)
        && context.Request.Headers.ContainsKey(Header)
        && context.GetEndpoint()?.Metadata.GetMetadata<IdempotentRequests>() is not null;

    public async Task InvokeAsync(HttpContext context)
    {
        var key = new IdempotentRequestKey(context.User.KeyName(), $"POST {context.Request.Path}", KeyOf(context.Request));
        var hash = await HashAsync(context);
        if (!atWork.TryAdd(key, true))
        {
            await ErrorResponse.WriteAsync(context, IdempotencyProblems.InProgress, "Ask again in a moment, with the same key and the same body.");
            return;
        }

        try
        {
            if (await store.BeginAsync(key, hash, CancellationToken.None) is { } known) await RepeatAsync(context, known, hash);
            else await RunAsync(context, key);
        }
        finally
        {
            atWork.TryRemove(key, out _);
        }
    }

    static string KeyOf(HttpRequest request)
    {
        var key = request.Headers[Header];
        return key is [{ Length: > 0 and <= LongestKey } one] && one.All(char.IsAscii)
            ? one
            : throw new BadHttpRequestException($"{Header} must be one key of 1 to {LongestKey} ASCII characters.");
    }

    static async Task<byte[]> HashAsync(HttpContext context)
    {
        context.Request.EnableBuffering();
        var hash = await SHA256.HashDataAsync(context.Request.Body, context.RequestAborted);
        context.Request.Body.Position = 0;
        return hash;
    }

    static async Task RepeatAsync(HttpContext context, IdempotentRow known, byte[] hash)
    {
        if (!known.BodyHash.AsSpan().SequenceEqual(hash))
        {
            await ErrorResponse.WriteAsync(
                context, IdempotencyProblems.Mismatch, "It was used with another body within 24 hours. Use a new key for a new request.");
            return;
        }

        if (known.Status is not { } status)
        {
            await ErrorResponse.WriteAsync(
                context, IdempotencyProblems.Interrupted, "Nobody knows what came of it. Look at the charger, then ask with a new key.");
            return;
        }

        context.Response.StatusCode = status;
        foreach (var (name, value) in JsonSerializer.Deserialize(known.Headers ?? "{}", IdempotencyJson.Default.DictionaryStringString)!)
            context.Response.Headers[name] = value;
        context.Response.Headers[Replayed] = "true";
        await WriteAsync(context, known.Body ?? []);
    }

    async Task RunAsync(HttpContext context, IdempotentRequestKey key)
    {
        var (body, aborted) = (context.Response.Body, context.RequestAborted);
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        context.RequestAborted = CancellationToken.None;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
            context.RequestAborted = aborted;
        }

        await KeepAsync(context, key, answer.ToArray());
        await WriteAsync(context, answer.ToArray());
    }

    Task KeepAsync(HttpContext context, IdempotentRequestKey key, byte[] answer)
    {
        var status = context.Response.StatusCode;
        if (status is not ((>= 200 and < 300) or 500 or 502 or 504)) return store.ReleaseAsync(key, CancellationToken.None);
        var headers = KeptHeaders.Where(context.Response.Headers.ContainsKey).ToDictionary(name => name, name => context.Response.Headers[name].ToString());
        return store.CompleteAsync(
            key, status, JsonSerializer.Serialize(headers, IdempotencyJson.Default.DictionaryStringString), answer, CancellationToken.None);
    }

    static async Task WriteAsync(HttpContext context, byte[] answer)
    {
        context.Response.ContentLength = answer.Length;
        if (answer.Length > 0) await context.Response.Body.WriteAsync(answer, context.RequestAborted);
    }
}
