using ChargeGateway.Core.Balancing.Allocation;
using ChargeGateway.Core.Groups;
using ChargeGateway.Errors;
using ChargeGateway.OpenApi;
using ChargeGateway.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChargeGateway.Apis.V1.Groups;

/// <summary><c>/v1/groups</c>: chargers that share a supply, what they may draw together, and what each is offered.</summary>
static class GroupRoutes
{
    const int IdSegment = 2;

    public static void MapGroups(this IEndpointRouteBuilder app)
    {
        var groups = app.MapGroup("/v1/groups").WithTags("Groups");
        groups.MapGet("", (HttpContext context, GroupViews views) => TypedResults.Ok(views.All(context.User)))
            .RequireRole(Role.Read).WithName("listGroups").WithSummary("Groups of chargers that share a supply")
            .WithDescription("With what they may draw together now, and what each connector is offered, uses, and why.");
        groups.MapGet("/{group}", (HttpContext context, GroupViews views) => Show(context, views))
            .RequireRole(Role.Read).WithName("getGroup").WithSummary("A group").Produces<GroupView>().Fails(ProblemKind.UnknownGroup);
        groups.MapPut("/{group}", PutAsync)
            .RequireRole(Role.Admin).WithName("putGroup").WithSummary("Make a group or replace what is said of it")
            .WithDescription("With `maxAllocation`, such as `00:00-23:59>0=32`, its chargers are balanced; without it nothing is ever sent to them.")
            .Takes(typeof(GroupBody)).Produces<GroupView>().Produces<GroupView>(StatusCodes.Status201Created)
            .Fails(ProblemKind.For(StatusCodes.Status400BadRequest), ProblemKind.Configured);
        groups.MapPatch("/{group}", PatchAsync)
            .RequireRole(Role.Admin).WithName("updateGroup").WithSummary("Change a group")
            .WithDescription(
                "A field that is left out stays, one that is null is taken away. `suspended` also changes where the configuration has the group.")
            .Takes(typeof(GroupBody)).Produces<GroupView>()
            .Fails(ProblemKind.For(StatusCodes.Status400BadRequest), ProblemKind.UnknownGroup, ProblemKind.Configured);
        groups.MapDelete("/{group}", DeleteAsync)
            .RequireRole(Role.Admin).WithName("deleteGroup").WithSummary("Delete a group without chargers")
            .Produces(StatusCodes.Status204NoContent).Fails(ProblemKind.UnknownGroup, ProblemKind.Configured, ProblemKind.NotEmpty);
        groups.MapPost("/{group}/suspend", Suspending(true))
            .RequireRole(Role.Admin).WithName("suspendGroup").WithSummary("Let balancing rest").Produces<GroupView>().Fails(ProblemKind.UnknownGroup)
            .WithDescription("The last offers stay and do not lapse; nothing new is given and nothing taken back, also when the limit falls.");
        groups.MapPost("/{group}/resume", Suspending(false))
            .RequireRole(Role.Admin).WithName("resumeGroup").WithSummary("Balance again").Produces<GroupView>().Fails(ProblemKind.UnknownGroup);
    }

    /// <summary>The group's id as the caller sent it.</summary>
    public static string GroupId(this HttpContext context) => RawPath.Segments(context)[IdSegment];

    /// <summary>The error of a group that is not there.</summary>
    public static IResult Unknown(string id) =>
        ErrorResponse.Problem(ProblemKind.UnknownGroup, $"There is no group {id}. Ids are case-sensitive; look at the list of groups.");

    /// <summary>Whether the caller may change groups: a key that is limited to some chargers may not.</summary>
    public static IResult? Forbidden(HttpContext context) => context.User.IsLimited()
        ? ErrorResponse.Problem(ProblemKind.For(StatusCodes.Status403Forbidden), "A key that is limited to some chargers cannot change groups.")
        : null;

    static IResult Show(HttpContext context, GroupViews views) =>
        views.Find(context.GroupId(), context.User) is { } group ? TypedResults.Ok(group) : Unknown(context.GroupId());

    static async Task<IResult> PutAsync(HttpContext context, IGroupDirectory directory, GroupViews views)
    {
        var id = context.GroupId();
        if (!Group.IsValidId(id)) throw new BadHttpRequestException($"A group's id is 1 to {Group.MaxIdLength} characters, none of them a slash.");
        var body = await JsonBody.ReadAsync<GroupBody>(context);
        var before = directory.Find(id);
        if ((Forbidden(context) ?? Refusal(before, body)) is { } refusal) return refusal;
        await directory.SetAsync(new Group(id, body.Description, Schedule(body), body.Suspended), CancellationToken.None);
        var view = views.Find(id, context.User);
        return before is null ? TypedResults.Created("/v1/groups/" + Uri.EscapeDataString(id), view) : TypedResults.Ok(view);
    }

    static async Task<IResult> PatchAsync(HttpContext context, IGroupDirectory directory, GroupViews views)
    {
        if (directory.Find(context.GroupId()) is not { } present) return Unknown(context.GroupId());
        var body = await JsonBody.PatchAsync(context, GroupBody.Of(present));
        if ((Forbidden(context) ?? Refusal(present, body)) is { } refusal) return refusal;
        await directory.SetAsync(new Group(present.Id, body.Description, Schedule(body), body.Suspended), CancellationToken.None);
        return Show(context, views);
    }

    static async Task<IResult> DeleteAsync(HttpContext context, IGroupDirectory directory)
    {
        var id = context.GroupId();
        if (Forbidden(context) is { } forbidden) return forbidden;
        if (directory.Find(id) is not { } group) return Unknown(id);
        if (group.Configured || id == Group.DefaultId) return Configured(id);
        if (directory.Members(id).Count > 0)
            return ErrorResponse.Problem(ProblemKind.NotEmpty, $"Group {id} still has chargers. Put them into another one first.");
        await directory.DeleteAsync(id, CancellationToken.None);
        return TypedResults.NoContent();
    }

    static Func<HttpContext, IGroupDirectory, GroupViews, Task<IResult>> Suspending(bool suspended) =>
        (context, directory, views) => SuspendAsync(context, directory, views, suspended);

    static async Task<IResult> SuspendAsync(HttpContext context, IGroupDirectory directory, GroupViews views, bool suspended)
    {
        if (Forbidden(context) is { } forbidden) return forbidden;
        if (directory.Find(context.GroupId()) is not { } group) return Unknown(context.GroupId());
        await directory.SetAsync(group with { Suspended = suspended }, CancellationToken.None);
        return Show(context, views);
    }

    static string? Schedule(GroupBody body)
    {
        if (string.IsNullOrEmpty(body.MaxAllocation)) return null;
        return AllocationSchedule.Complaint(body.MaxAllocation) is { } complaint
            ? throw new BadHttpRequestException($"maxAllocation cannot be used: {complaint}.")
            : body.MaxAllocation;
    }

    static ProblemHttpResult? Refusal(Group? present, GroupBody body) =>
        present is { Configured: true } && (body.Description != present.Description || body.MaxAllocation != present.MaxAllocation)
            ? Configured(present.Id)
            : null;

    static ProblemHttpResult Configured(string id) => ErrorResponse.Problem(
        ProblemKind.Configured,
        id == Group.DefaultId
            ? $"Group {id} is always there."
            : $"Group {id} stands under Gateway:Groups in the configuration; change it there and restart.");
}
