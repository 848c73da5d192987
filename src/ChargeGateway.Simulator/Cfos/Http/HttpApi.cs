using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChargeGateway.Simulator.Cfos.Http;

/// <summary>Serves <c>/cnf</c>.</summary>
/// <param name="cfos">The wallbox.</param>
/// <param name="options">What it is like.</param>
sealed class HttpApi(VirtualCfos cfos, VirtualCfosOptions options) : IAsyncDisposable
{
    static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly ManagerCommands commands = new(cfos, options);
    WebApplication? app;

    public Uri Address { get; private set; } = new("http://localhost");

    public async Task StartAsync(CancellationToken ct)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(options.Listen, options.HttpPort, listen =>
        {
            if (options.Https) listen.UseHttps(SelfSigned());
        }));
        app = builder.Build();
        app.Map("/cnf", (RequestDelegate)AnswerAsync);
        await app.StartAsync(ct).ConfigureAwait(false);
        Address = new Uri(app.Urls.First());
    }

    async Task AnswerAsync(HttpContext http)
    {
        var query = http.Request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
        var cmd = query.GetValueOrDefault("cmd", "");
        cfos.Asked(http.Request.Method + " " + http.Request.QueryString.Value);
        if (await FailAsync(http).ConfigureAwait(false)) return;
        if (ManagerCommands.NeedsPassword(cmd) && !IsAllowed(http.Request.Headers.Authorization.ToString()))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var reply = commands.Run(cmd, query, await BodyAsync(http).ConfigureAwait(false));
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(Text(reply), http.RequestAborted).ConfigureAwait(false);
    }

    string Text(CfosReply reply)
    {
        if (reply.Error is not { } error) return reply.Json!.ToJsonString(Plain);
        return options.ErrorStyle == CfosErrorStyle.Documented ? $"\"{error}\"" : error;
    }

    async Task<bool> FailAsync(HttpContext http)
    {
        switch (cfos.HttpFault)
        {
            case CfosFault.None:
                return false;
            case CfosFault.Silent:
                await Task.Delay(Timeout.InfiniteTimeSpan, http.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default).ConfigureAwait(false);
                return true;
            case CfosFault.DeviceFailure:
                http.Response.StatusCode = StatusCodes.Status500InternalServerError;
                return true;
            case CfosFault.Garbage:
                await http.Response.WriteAsync("<html>not a cFos</html>", http.RequestAborted).ConfigureAwait(false);
                return true;
            case CfosFault.Oversized:
                await http.Response.WriteAsync(new string(' ', 5 * 1024 * 1024), http.RequestAborted).ConfigureAwait(false);
                return true;
            case CfosFault.Truncated:
                http.Response.ContentLength = 100;
                await http.Response.WriteAsync("{\"params\":", http.RequestAborted).ConfigureAwait(false);
                http.Abort();
                return true;
            default:
                http.Abort();
                return true;
        }
    }

    bool IsAllowed(string authorization) =>
        string.IsNullOrEmpty(cfos.Password) || authorization == "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("admin:" + cfos.Password));

    static async Task<JsonNode?> BodyAsync(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method)) return null;
        try
        {
            return await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=cfos", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddYears(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }

    public ValueTask DisposeAsync() => app?.DisposeAsync() ?? ValueTask.CompletedTask;
}
