using ChargeGateway.Errors;
using ChargeGateway.OpenApi;
using ChargeGateway.Security;

namespace ChargeGateway.Apis.V1.Operations;

/// <summary><c>/v1/operations/{id}</c>: commands that their callers come back for.</summary>
static class OperationRoutes
{
    const string Path = "/v1/operations/";

    public static void MapOperations(this IEndpointRouteBuilder app) =>
        app.MapGet(Path + "{id}", GetAsync)
            .RequireRole(Role.Read)
            .WithTags("Commands")
            .WithName("getOperation")
            .WithSummary("A command that was asked for with `Prefer: respond-async`")
            .WithDescription("Kept in memory for an hour after its end, the newest 1,000 of them. `Retry-After` says when to look again.")
            .Produces<OperationView>()
            .Fails(ProblemKind.For(StatusCodes.Status404NotFound));

    /// <summary>Answers with what came of it where that is known in time, else with where to look for it.</summary>
    public static async Task AnswerAsync(HttpContext context, Operation started, TimeSpan? wait)
    {
        if (wait is { } patience)
        {
            var time = context.RequestServices.GetRequiredService<TimeProvider>();
            await started.Ended.WaitAsync(patience, time, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        var view = started.View;
        if (view.Problem is { } problem)
        {
            await ErrorResponse.WriteAsync(context, problem);
            return;
        }

        if (view.Result is { } result)
        {
            await context.Response.WriteAsJsonAsync(result, result.GetType(), V1Json.Writing, null, context.RequestAborted);
            return;
        }

        context.Response.Headers["Preference-Applied"] = "respond-async";
        context.Response.Headers.Location = Path + view.Id;
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        await WriteAsync(context, view);
    }

    static Task GetAsync(string id, HttpContext context, OperationBook book)
    {
        if (book.Find(id) is { } operation && context.User.MayUse(operation.View.Charger)) return WriteAsync(context, operation.View);
        return ErrorResponse.WriteAsync(
            context,
            ProblemKind.For(StatusCodes.Status404NotFound),
            "There is no such operation. They are kept for an hour after their end, and not beyond a restart; /v1/audit tells how it ended.");
    }

    static Task WriteAsync(HttpContext context, OperationView view)
    {
        if (view.State == OperationState.Running) context.Response.Headers.RetryAfter = "1";
        return context.Response.WriteAsJsonAsync(view, V1Json.Writing, null, context.RequestAborted);
    }
}
