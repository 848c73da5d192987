using ChargeGateway.Apis.V1.Lists;
using ChargeGateway.Auditing;
using ChargeGateway.Errors;
using ChargeGateway.OpenApi;
using ChargeGateway.Security;

namespace ChargeGateway.Apis.V1.Audit;

/// <summary><c>/v1/audit</c>: who did what.</summary>
static class AuditRoutes
{
    public static void MapAudit(this IEndpointRouteBuilder app) => app.MapGet("/v1/audit", ListAsync)
        .RequireRole(Role.Admin)
        .WithTags("Audit")
        .WithName("listAudit")
        .WithSummary("Who did what")
        .WithDescription("Newest first: every command that callers sent to chargers in any dialect, and every change that was asked for on `/v1`.")
        .Lists<AuditEntry>(csv: true)
        .Fails(ProblemKind.For(StatusCodes.Status400BadRequest));

    static async Task<IResult> ListAsync(
        HttpContext context,
        AuditLog log,
        [AsParameters] Paging paging,
        string? key,
        string? charger,
        string? action,
        DateTimeOffset? from,
        DateTimeOffset? to,
        CancellationToken ct)
    {
        var found = await log.ListAsync(new AuditFilter(key, charger, action, from, to), paging.Count() + 1, paging.Start(), ct);
        return ListResult.Of(context, paging.Cut(context, found).ToArray(), csv: true);
    }
}
