using System.Net.WebSockets;
using System.Text.Json;
using ChargeGateway.Core;
using ChargeGateway.Drivers.Ocpp.Tapping;

namespace ChargeGateway.Apis.Balanz.Proxy;

/// <summary>
/// The way to the other server, on which the gateway is the charger: dialled again with growing waits when it is lost, one CALL at a time in
/// each direction.
/// </summary>
sealed class UpstreamLine(Uri address, TappedCharger charger, UpstreamCalls calls, TimeSpan answerTimeout, TimeProvider time, ILogger logger)
{
    static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
    static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(20);

    readonly SemaphoreSlim turn = new(1, 1);
    readonly TaskCompletionSource tried = new(TaskCreationOptions.RunContinuationsAsynchronously);
    volatile UpstreamSocket? socket;
    int back;

    /// <summary>Told when the server is back after it was lost.</summary>
    public Action? OnBack { get; set; }

    /// <summary>Whether the server came back since this was asked last.</summary>
    public bool TakeBack() => Interlocked.Exchange(ref back, 0) != 0;

    /// <summary>Keeps the line up until it is to end.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        var wait = FirstWait;
        for (var first = true; !ct.IsCancellationRequested; first = false)
        {
            var connected = await ServeAsync(isBack: !first, ct).ConfigureAwait(false);
            if (ct.IsCancellationRequested) return;
            wait = connected ? FirstWait : TimeSpan.FromTicks(Math.Min(wait.Ticks * 2, LongestWait.Ticks));
            await Task.Delay(wait * (0.75 + Random.Shared.NextDouble() / 2), time, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Asks the server. On a line that is just being dialled for the first time that is waited for.</summary>
    public async Task<UpstreamAnswer> CallAsync(string action, JsonElement request, CancellationToken ct)
    {
        using var deadline = new CancellationTokenSource(answerTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, deadline.Token);
        try
        {
            await tried.Task.WaitAsync(either.Token).ConfigureAwait(false);
            await turn.WaitAsync(either.Token).ConfigureAwait(false);
            try
            {
                return socket is { } open ? await open.CallAsync(action, request, either.Token).ConfigureAwait(false) : UpstreamAnswer.Lost;
            }
            finally
            {
                turn.Release();
            }
        }
        catch (Exception lost) when (lost is OperationCanceledException or WebSocketException or ObjectDisposedException or InvalidOperationException)
        {
            return UpstreamAnswer.Lost;
        }
    }

    /// <returns>Whether there was a connection.</returns>
    async Task<bool> ServeAsync(bool isBack, CancellationToken ct)
    {
        using var client = new ClientWebSocket();
        client.Options.AddSubProtocol(charger.Protocol);
        if (charger.Authorization is { } authorization) client.Options.SetRequestHeader("Authorization", authorization);
        if (charger.UserAgent is { } agent) client.Options.SetRequestHeader("User-Agent", agent);
        try
        {
            using var deadline = new CancellationTokenSource(ConnectTimeout, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, deadline.Token);
            await client.ConnectAsync(address, either.Token).ConfigureAwait(false);
            var open = new UpstreamSocket(client, AnswerAsync, time);
            socket = open;
            logger.LogInformation("{ChargePoint} is mirrored to {Server}", charger.Id, address.Host);
            if (isBack)
            {
                Volatile.Write(ref back, 1);
                OnBack?.Invoke();
            }

            tried.TrySetResult();
            await open.RunAsync(ct).ConfigureAwait(false);
            return true;
        }
        catch (Exception failed) when (failed is WebSocketException or OperationCanceledException or HttpRequestException or IOException)
        {
            if (!ct.IsCancellationRequested)
                logger.LogWarning("{ChargePoint} is not mirrored to {Server}: {Reason}", charger.Id, address.Host, failed.Message);
            return socket is not null;
        }
        finally
        {
            socket = null;
            tried.TrySetResult();
        }
    }

    async Task<ReadOnlyMemory<byte>> AnswerAsync(string id, string action, JsonElement request, CancellationToken ct)
    {
        try
        {
            return UpstreamFrame.WriteResult(id, await calls.RunAsync(action, request, ct).ConfigureAwait(false));
        }
        catch (ChargePointException failed)
        {
            var code = failed.Failure switch
            {
                Failure.NotSupported => "NotSupported",
                Failure.Invalid => "FormationViolation",
                Failure.DeviceError when failed.Code is { } own => own,
                _ => "GenericError",
            };
            return UpstreamFrame.WriteError(id, code, failed.Message);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            logger.LogWarning("{ChargePoint}: the other server's {Action} could not be carried out: {Reason}", charger.Id, action, failed.Message);
            return UpstreamFrame.WriteError(id, "InternalError", "the gateway failed to handle this");
        }
    }
}
