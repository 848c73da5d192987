using ChargeGateway.Apis;
using ChargeGateway.Apis.Balanz;
using ChargeGateway.Apis.OcppCore;
using ChargeGateway.Apis.RemoteCommands;
using ChargeGateway.Apis.V1;
using ChargeGateway.Auditing;
using ChargeGateway.Configuration;
using ChargeGateway.Drivers.Ocpp;
using ChargeGateway.Errors;
using ChargeGateway.Idempotency;
using ChargeGateway.OpenApi;
using ChargeGateway.Security;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChargeGateway.Hosting;

/// <summary>The way of a request. Every endpoint needs an API key unless it says otherwise.</summary>
static class GatewayPipeline
{
    public static void UseGateway(this WebApplication app)
    {
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<AuditMiddleware>();
        app.UseMiddleware<ErrorMiddleware>();
        app.UseOpenApi();
        app.UseWhen(AsksForWebSocket, branch => branch.UseWebSockets());
        app.UseBalanz();
        app.UseMiddleware<CpoApiPrefix>();
        app.UseRouting();
        app.UseMiddleware<ApiKeyMiddleware>();
        app.UseMiddleware<DeclaredSize>();
        app.UseIdempotency();
        app.MapRootPage();
        app.MapHealth();
        app.MapOcppCore();
        app.MapRemoteCommands();
        app.MapV1();
        app.MapOcpp(app.Services.GetRequiredService<Settings>().Ocpp);
    }

    /// <summary>HTTP/1.1 with its header, HTTP/2 with its method (RFC 8441).</summary>
    static bool AsksForWebSocket(HttpContext context) => context.Request.Headers.Upgrade.Count > 0 || HttpMethods.IsConnect(context.Request.Method);

    static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", Only(_ => false)).AllowAnonymous();
        app.MapHealthChecks("/health/ready", Only(check => check.Tags.Contains(ServerStarted.Ready))).AllowAnonymous();
    }

    static HealthCheckOptions Only(Func<HealthCheckRegistration, bool> predicate) => new() { Predicate = predicate };
}
