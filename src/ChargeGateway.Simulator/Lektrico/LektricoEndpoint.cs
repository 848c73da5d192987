using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace ChargeGateway.Simulator.Lektrico;

/// <summary>
/// The HTTP side of a virtual box: <c>GET /rpc/{Method}</c> with the query's values pasted into the parameters, <c>POST /rpc/{Method}</c>
/// and <c>POST /rpc</c> with a frame. Keys need no quotation marks. Errors are bare with an HTTP status, and in an envelope for a frame.
/// </summary>
sealed partial class LektricoEndpoint(LektricoOptions options, LektricoFaults faults, LektricoMethods methods, LektricoGuard guard)
{
    const string Prefix = "/rpc";

    public async Task HandleAsync(HttpContext http)
    {
        if (faults.Dead)
        {
            http.Abort();
            return;
        }

        if (guard.Challenge(http.Request) is { } challenge)
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            http.Response.Headers.WWWAuthenticate = challenge;
            return;
        }

        if (faults.Delay > TimeSpan.Zero) await Task.Delay(faults.Delay, http.RequestAborted).ConfigureAwait(false);
        if (faults.Silent) await Task.Delay(Timeout.Infinite, http.RequestAborted).ConfigureAwait(false);
        if (faults.Garbage) await WriteAsync(http, StatusCodes.Status200OK, "<html>It works!</html>").ConfigureAwait(false);
        else await AnswerAsync(http).ConfigureAwait(false);
    }

    async Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        if (!path.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            await WriteAsync(http, StatusCodes.Status404NotFound, "Not Found").ConfigureAwait(false);
            return;
        }

        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync(http.RequestAborted).ConfigureAwait(false);
        var method = path[Prefix.Length..].Trim('/');
        var parameters = HttpMethods.IsGet(http.Request.Method) ? Query(http.Request.Query) : Parse(body.Length > 0 ? body : "{}");
        if (method.Length == 0) await FrameAsync(http, Parse(body)).ConfigureAwait(false);
        else await BareAsync(http, method, parameters).ConfigureAwait(false);
    }

    async Task BareAsync(HttpContext http, string method, JsonObject? parameters)
    {
        if (parameters is null)
        {
            await WriteAsync(http, StatusCodes.Status400BadRequest, "Invalid request").ConfigureAwait(false);
            return;
        }

        try
        {
            var result = methods.Call(method, parameters);
            await WriteAsync(http, StatusCodes.Status200OK, Text(result)).ConfigureAwait(false);
        }
        catch (LektricoException failed)
        {
            var status = failed.Code == 404 ? StatusCodes.Status404NotFound : StatusCodes.Status500InternalServerError;
            await WriteAsync(http, status, faults.PlainTextErrors ? failed.Message : Text(Error(failed))).ConfigureAwait(false);
        }
    }

    async Task FrameAsync(HttpContext http, JsonObject? frame)
    {
        if (frame?["method"]?.GetValueKind() != JsonValueKind.String || (frame["dst"] is { } dst && dst.ToString() != options.DeviceId))
        {
            await WriteAsync(http, StatusCodes.Status400BadRequest, "Invalid request").ConfigureAwait(false);
            return;
        }

        var answer = new JsonObject { ["id"] = Id(frame["id"]), ["src"] = options.DeviceId, ["dst"] = frame["src"]?.DeepClone() };
        try
        {
            answer["result"] = methods.Call(frame["method"]!.GetValue<string>(), (frame["params"] ?? frame["args"])?.DeepClone() as JsonObject ?? []);
        }
        catch (LektricoException failed)
        {
            answer["error"] = Error(failed);
        }

        if (frame["id"] is null) await Task.Delay(Timeout.Infinite, http.RequestAborted).ConfigureAwait(false);
        await WriteAsync(http, StatusCodes.Status200OK, Text(answer)).ConfigureAwait(false);
    }

    async Task WriteAsync(HttpContext http, int status, string text)
    {
        if (faults.LostAnswers > 0)
        {
            faults.LostAnswers--;
            http.Abort();
            return;
        }

        http.Response.StatusCode = status;
        http.Response.ContentType = text.Length > 0 && text[0] is '{' or '[' ? "application/json" : "text/plain";
        http.Response.Headers.Connection = "close";
        await http.Response.WriteAsync(text + "\r\n", http.RequestAborted).ConfigureAwait(false);
    }

    static JsonObject Error(LektricoException failed) => new() { ["code"] = failed.Code, ["message"] = failed.Message };

    static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";

    /// <summary>A text of digits comes back as a number.</summary>
    static JsonNode? Id(JsonNode? id) =>
        id?.GetValueKind() == JsonValueKind.String && long.TryParse(id.GetValue<string>(), out var number) ? number : id?.DeepClone();

    static JsonObject? Query(IQueryCollection query) =>
        Parse("{" + string.Join(",", query.Select(field => $"\"{field.Key}\":{field.Value}")) + "}");

    static JsonObject? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(BareKey().Replace(text, "$1\"$2\":")) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex("""([{,]\s*)([A-Za-z_]\w*)\s*:""")]
    private static partial Regex BareKey();
}
