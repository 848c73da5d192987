using System.Net.Mime;
using System.Text;
using System.Text.Encodings.Web;
using ChargeGateway.Configuration;
using ChargeGateway.Core.State;
using ChargeGateway.Security;

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
        var bytes = Encoding.UTF8.GetBytes(wantsPage ? Page(connected, DialUrl(context)) : $"Running...\r\n\r\n{connected} chargepoints connected");
        context.Response.ContentType = wantsPage ? "text/html; charset=utf-8" : MediaTypeNames.Text.Plain;
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    /// <summary>What to enter at a charger, by the name that this browser reaches the gateway by.</summary>
    static string DialUrl(HttpContext context)
    {
        var path = context.RequestServices.GetRequiredService<Settings>().Ocpp.Paths[0].TrimEnd('/');
        return $"{(context.Request.IsHttps ? "wss" : "ws")}://{context.Request.Host}{path}/";
    }

    static string Page(int connected, string dialUrl) =>
        $$"""
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>ChargeGateway</title>
        <style>
          :root { --ink: #1d2a26; --soft: #5b6b65; --line: #d9e2de; --card: #fff; --page: #f3f7f5; --accent: #0a7d4b; }
          @media (prefers-color-scheme: dark) {
            :root { --ink: #e4ece8; --soft: #9db0a8; --line: #2f3d38; --card: #1a2320; --page: #121916; --accent: #4cc98d; }
          }
          body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
          main { max-width: 38rem; margin: 8vh auto; padding: 2rem; background: var(--card); border: 1px solid var(--line); border-radius: 1rem; }
          h1 { margin: 0; font-size: 1.6rem; }
          h1 + p, small { color: var(--soft); }
          h1 + p { margin: 0 0 1.5rem; }
          b { font-size: 3rem; line-height: 1; color: var(--accent); }
          ul { list-style: none; padding: 0; margin: 1.5rem 0 0; }
          li { padding: .7rem 0; border-top: 1px solid var(--line); }
          small { display: block; }
          a { color: var(--accent); font-weight: 600; }
          code { font-size: .95em; overflow-wrap: anywhere; }
        </style>
        <main>
          <h1>ChargeGateway</h1>
          <p>One REST service in front of EV chargers.</p>
          <div><b>{{connected}}</b> {{(connected == 1 ? "charger" : "chargers")}} connected</div>
          <ul>
            <li><a href="/swagger">Swagger UI</a>
              <small>Every call, described and to try. Enter the API key once under Authorize.
                Programs send it as <code>{{ApiKeyMiddleware.HeaderName}}</code>.</small>
            <li><a href="/openapi/v1.json">OpenAPI document</a>
              <small>For generated clients.</small>
            <li><a href="/health/ready">Health</a>
              <small>Whether the gateway takes commands.</small>
            <li><code>{{HtmlEncoder.Default.Encode(dialUrl)}}</code>
              <small>What to enter at an OCPP charger as its central system, if it reaches the gateway by the same name as you.</small>
          </ul>
        </main>
        </html>
        """;
}
