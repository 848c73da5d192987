using ChargeGateway.Core.Groups;
using ChargeGateway.Errors;
using ChargeGateway.OpenApi;
using ChargeGateway.Security;
using ChargeGateway.Storage.Transactions;

namespace ChargeGateway.Apis.V1.Sessions;

/// <summary><c>/v1/sessions/{id}/priority</c>: which charge of a balanced group comes first.</summary>
static class PriorityRoutes
{
    public static void MapPriorities(this IEndpointRouteBuilder app) => app.MapPut("/v1/sessions/{id:int}/priority", PutAsync)
        .RequireRole(Role.Control)
        .WithTags("Sessions")
        .WithName("setSessionPriority")
        .WithSummary("Give a charge that runs a priority of its own")
        .WithDescription("It counts before the tag's and the charger's when current is shared out in a group. `null` takes it away.")
        .Takes(typeof(PriorityBody))
        .Produces(StatusCodes.Status204NoContent)
        .Fails(ProblemKind.For(StatusCodes.Status400BadRequest), ProblemKind.For(StatusCodes.Status404NotFound));

    static async Task<IResult> PutAsync(int id, HttpContext context, TransactionLog sessions, ISessionPriorities priorities)
    {
        var body = await JsonBody.ReadAsync<PriorityBody>(context);
        if (await sessions.FindAsync(id, context.RequestAborted) is not { IsOpen: true } session || !context.User.MayUse(session.ChargePointId))
            return ErrorResponse.Problem(ProblemKind.For(StatusCodes.Status404NotFound), $"There is no session {id} that runs.");
        context.NoteCharger(session.ChargePointId);
        await priorities.SetAsync(id, body.Priority, CancellationToken.None);
        return TypedResults.NoContent();
    }
}
