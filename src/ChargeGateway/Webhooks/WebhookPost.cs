using System.Globalization;
using System.Net.Http.Headers;

namespace ChargeGateway.Webhooks;

/// <summary>Posts events. Follows no redirects, so that what is signed goes nowhere else.</summary>
sealed class WebhookPost(WebhookTiming timing, TimeProvider time) : IDisposable
{
    const int LongestReason = 300;

    static readonly MediaTypeHeaderValue Json = new("application/json");

    readonly HttpClient http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
        MaxResponseContentBufferSize = 64 * 1024,
    };

    /// <summary>Posts an event once.</summary>
    /// <param name="webhook">To whom.</param>
    /// <param name="id">The event's id; the same when it is posted again.</param>
    /// <param name="body">The event.</param>
    /// <param name="ct">Ends it.</param>
    /// <returns>What went wrong; none where the answer is 2xx.</returns>
    public async Task<string?> SendAsync(Webhook webhook, string id, ReadOnlyMemory<byte> body, CancellationToken ct)
    {
        using var deadline = new CancellationTokenSource(timing.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, deadline.Token);
        try
        {
            using var request = Request(webhook, id, body);
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            return answer.IsSuccessStatusCode ? null : $"It was answered with status {(int)answer.StatusCode}.";
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return $"There was no answer within {timing.Timeout.TotalSeconds:0.#} s.";
        }
        catch (HttpRequestException failed)
        {
            return failed.Message.Length > LongestReason ? failed.Message[..LongestReason] : failed.Message;
        }
    }

    /// <inheritdoc />
    public void Dispose() => http.Dispose();

    HttpRequestMessage Request(Webhook webhook, string id, ReadOnlyMemory<byte> body)
    {
        var timestamp = time.GetUtcNow().ToUnixTimeSeconds();
        var content = new ReadOnlyMemoryContent(body);
        content.Headers.ContentType = Json;
        var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url) { Content = content };
        request.Headers.Add("User-Agent", "ChargeGateway");
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSignature.Of(webhook.Secret, id, timestamp, body.Span));
        return request;
    }
}
