using System.Net;
using System.Text.Json;
using ChargeGateway.Core;
using ChargeGateway.Core.Messages;
using ChargeGateway.Drivers.Polled;
using Polly;
using Polly.Retry;

namespace ChargeGateway.Drivers.Lektrico.Rpc;

/// <summary>
/// Asks one box, one request at a time, each for 8 s at most, as long as the vendor's own client waits. A read that found no connection or
/// lost it is tried again; what changes something is not, since the box may have done it.
/// </summary>
sealed class RpcClient : IDisposable
{
    const int Retries = 2;
    static readonly TimeSpan LongestRequest = TimeSpan.FromSeconds(8);
    static readonly TimeSpan RetryDelay = TimeSpan.FromMilliseconds(200);

    readonly string chargePointId;
    readonly HttpClient http;
    readonly DeviceGate gate;
    readonly ChargerMessages messages;
    readonly ResiliencePipeline reads;
    readonly ResiliencePipeline writes;
    int lastId = Random.Shared.Next(1, 1_000_000);

    /// <param name="chargePointId">The charger, for messages.</param>
    /// <param name="http">The connection, owned from here on.</param>
    /// <param name="gate">The box's turn.</param>
    /// <param name="commandTimeout">How long a command may take; a request takes no longer, its retries included.</param>
    /// <param name="time">The clock.</param>
    /// <param name="messages">Where the messages are taken down; none where they are not.</param>
    public RpcClient(
        string chargePointId, HttpClient http, DeviceGate gate, TimeSpan commandTimeout, TimeProvider time, ChargerMessages? messages = null)
    {
        this.messages = messages ?? ChargerMessages.None;
        var timeout = commandTimeout < LongestRequest ? commandTimeout : LongestRequest;
        (this.chargePointId, this.http, this.gate) = (chargePointId, http, gate);
        writes = new ResiliencePipelineBuilder { TimeProvider = time }.AddTimeout(timeout).Build();
        reads = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddTimeout(timeout)
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = Retries,
                Delay = RetryDelay,
                BackoffType = DelayBackoffType.Exponential,
                ShouldHandle = new PredicateBuilder().Handle<HttpRequestException>().Handle<IOException>(),
            })
            .Build();
    }

    /// <summary>Asks the box.</summary>
    /// <param name="request">The request.</param>
    /// <param name="isWrite">Whether it changes something.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The result as the box gave it.</returns>
    /// <exception cref="ChargePointException">There is no usable answer.</exception>
    public Task<JsonElement> CallAsync(RpcRequest request, bool isWrite, CancellationToken ct) =>
        gate.RunAsync(chargePointId, turnCt => CallInTurnAsync(request, isWrite, turnCt), ct);

    /// <inheritdoc />
    public void Dispose() => http.Dispose();

    async Task<JsonElement> CallInTurnAsync(RpcRequest request, bool isWrite, CancellationToken ct)
    {
        try
        {
            var (status, body) = await (isWrite ? writes : reads)
                .ExecuteAsync(async attemptCt => await SendAsync(request, isWrite, attemptCt).ConfigureAwait(false), ct)
                .ConfigureAwait(false);
            return RpcAnswer.Read(chargePointId, request.Method, status, body);
        }
        catch (Exception failed) when (RpcFailure.Explain(chargePointId, request.Method, failed) is { } explained)
        {
            throw explained;
        }
    }

    async Task<(HttpStatusCode Status, byte[] Body)> SendAsync(RpcRequest request, bool isWrite, CancellationToken ct)
    {
        using var message = request.ToMessage(Interlocked.Increment(ref lastId));
        var sent = message.Content is null ? [] : await message.Content.ReadAsByteArrayAsync(ct).ConfigureAwait(false);
        var exchange = messages.Begin(false, request.Method, sent, isRoutine: !isWrite);
        try
        {
            using var answer = await http.SendAsync(message, ct).ConfigureAwait(false);
            var body = await answer.Content.ReadAsByteArrayAsync(ct).ConfigureAwait(false);
            exchange.Answered(body, isError: !answer.IsSuccessStatusCode);
            return (answer.StatusCode, body);
        }
        catch (Exception failed)
        {
            exchange.Failed(failed is OperationCanceledException ? "no answer in time" : failed.Message);
            throw;
        }
    }
}
