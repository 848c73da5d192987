using System.Net.Mime;
using System.Text;
using ChargeGateway.Core.State;

namespace ChargeGateway.Apis;

/// <summary>What stands at <c>/</c>: a page for browsers, the two lines of OCPP.Core for everybody else.</summary>
static class RootPage
{
    public static void MapRootPage(this IEndpointRouteBuilder app) =>
        app.Map("/", (RequestDelegate)AnswerAsync).AllowAnonymous();

    static Task AnswerAsync(HttpContext context)
    {
        var connected = context.RequestServices.GetRequiredService<StateBoard>().All.Count(charger => charger.IsOnline);
        var wantsPage = context.Request.Headers.Accept.ToString().Contains(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase);
        var bytes = Encoding.UTF8.GetBytes(wantsPage ? Page(connected) : $"Running...\r\n\r\n{connected} chargepoints connected");
        context.Response.ContentType = wantsPage ? "text/html; charset=utf-8" : MediaTypeNames.Text.Plain;
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    static string Page(int connected) =>
        $$"""
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>ChargeGateway</title>
        <style>
          body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem; color: #222; }
          b { font-size: 2.5rem; color: #0a7d4b; }
          @media (prefers-color-scheme: dark) { body { background: #181818; color: #ddd; } a { color: #7fc8ff; } }
        </style>
        <h1>ChargeGateway</h1>
        <p>One REST service in front of EV chargers.</p>
        <p><b>{{connected}}</b> {{(connected == 1 ? "charger" : "chargers")}} connected</p>
        <ul>
          <li><a href="/swagger">Swagger UI</a>: every call, described and to try; enter the API key there once</li>
          <li><a href="/openapi/v1.json">OpenAPI document</a></li>
          <li><a href="/health/ready">Health</a></li>
        </ul>
        </html>
        """;
}
