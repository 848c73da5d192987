using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ChargeGateway.Core;
using ChargeGateway.Core.Messages;
using ChargeGateway.Drivers.Cfos.Http.Commands;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Drivers.Cfos.Http;

/// <summary>The HTTP API of a cFos Power Brain or a cFos Charging Manager.</summary>
/// <param name="http">The client, with address and password; this one's own.</param>
/// <param name="gate">Lets one request at a time through to the device.</param>
/// <param name="timeout">How long an answer may take.</param>
/// <param name="time">The clock.</param>
/// <param name="messages">Where the messages are taken down; none where they are not.</param>
sealed class CfosClient(HttpClient http, DeviceGate gate, TimeSpan timeout, TimeProvider time, ChargerMessages? messages = null) : IDisposable
{
    static readonly HashSet<string> Looks = new(StringComparer.Ordinal) { "get_dev_info", "get_params" };

    readonly ChargerMessages messages = messages ?? ChargerMessages.None;

    static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>Sends a command with checked parameters.</summary>
    /// <returns>The answer as the device gave it.</returns>
    /// <exception cref="CfosException">The parameters break a rule, or there is no usable answer.</exception>
    public Task<JsonElement> SendAsync(CfosCommand command, CancellationToken ct) => SendAsync(command.ToRequest(), ct);

    /// <inheritdoc cref="SendAsync(CfosCommand,CancellationToken)" />
    public async Task<JsonElement> SendAsync(CfosRequest request, CancellationToken ct)
    {
        try
        {
            return await gate.RunAsync(http.BaseAddress!.Authority, turn => SendInTurnAsync(request, turn), ct).ConfigureAwait(false);
        }
        catch (ChargePointException busy)
        {
            throw new CfosException(busy.Failure, busy.Message, inner: busy);
        }
    }

    async Task<JsonElement> SendInTurnAsync(CfosRequest request, CancellationToken ct)
    {
        using var deadline = new CancellationTokenSource(timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, deadline.Token);
        try
        {
            return CfosAnswer.Check(request, CfosAnswer.Parse(await AskAsync(request, either.Token).ConfigureAwait(false)));
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            throw new CfosException(Failure.TimedOut, $"{request.Cmd} brought no answer within {timeout.TotalSeconds:0.#} s.");
        }
        catch (HttpRequestException failed)
        {
            throw Explain(request, failed);
        }
    }

    async Task<string> AskAsync(CfosRequest request, CancellationToken ct)
    {
        using var message = new HttpRequestMessage(request.Body is null ? HttpMethod.Get : HttpMethod.Post, request.Path);
        if (request.Body is { } body)
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body.GetRawText())) { Headers = { ContentType = Json } };
        var sent = request.Body is { } posted ? $"{request.Path} {posted.GetRawText()}" : request.Path;
        var exchange = messages.Begin(false, request.Cmd, Encoding.UTF8.GetBytes(sent), isRoutine: Looks.Contains(request.Cmd));
        try
        {
            using var response = await http.SendAsync(message, HttpCompletionOption.ResponseContentRead, ct).ConfigureAwait(false);
            var bytes = await response.Content.ReadAsByteArrayAsync(ct).ConfigureAwait(false);
            exchange.Answered(bytes, isError: !response.IsSuccessStatusCode);
            var answer = Encoding.UTF8.GetString(bytes);
            return response.IsSuccessStatusCode ? answer : throw Refused(request, response.StatusCode, answer);
        }
        catch (Exception failed) when (failed is not CfosException)
        {
            exchange.Failed(failed is OperationCanceledException ? "no answer in time" : failed.Message);
            throw;
        }
    }

    static CfosException Refused(CfosRequest request, HttpStatusCode status, string answer)
    {
        var code = ((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
            return new CfosException(Failure.DeviceError, $"{request.Cmd} was refused: the user or the password is wrong, or may not do this.", code);
        var text = CfosAnswer.Parse(answer) is { ValueKind: JsonValueKind.String } said && said.GetString() is { Length: > 0 and <= 200 } word
            ? word
            : null;
        return new CfosException(Failure.DeviceError, $"{request.Cmd} was answered with status {code}{text?.Insert(0, ": ")}.", text ?? code);
    }

    CfosException Explain(CfosRequest request, HttpRequestException failed) => failed.HttpRequestError switch
    {
        HttpRequestError.ConfigurationLimitExceeded => CfosException.Unusable($"the answer to {request.Cmd} is too long.", failed),
        HttpRequestError.SecureConnectionError => new(
            Failure.Offline,
            $"{http.BaseAddress!.Authority} shows a certificate that nobody vouches for. Accept it with AcceptAnyCertificate if it is the device's own.",
            inner: failed),
        HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError => new(
            Failure.Offline, $"{http.BaseAddress!.Authority} cannot be reached.", inner: failed),
        HttpRequestError.InvalidResponse => CfosException.Unusable($"the answer to {request.Cmd} is not HTTP.", failed),
        _ => new(Failure.DeviceError, $"the connection to {http.BaseAddress!.Authority} broke during {request.Cmd}.", "ConnectionLost", failed),
    };

    public void Dispose() => http.Dispose();
}
