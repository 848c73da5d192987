using ChargeGateway.Apis.V1.Chargers;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Groups;
using ChargeGateway.Errors;
using ChargeGateway.OpenApi;
using ChargeGateway.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChargeGateway.Apis.V1.Groups;

/// <summary><c>/v1/groups/{group}/members/{charger}</c>: which charger is in which group, and what the group knows of it.</summary>
static class MemberRoutes
{
    const int ChargerSegment = 4;

    public static void MapGroupMembers(this IEndpointRouteBuilder app)
    {
        var members = app.MapGroup("/v1/groups/{group}/members").WithTags("Groups").RequireRole(Role.Admin);
        members.MapPut("/{charger}", PutAsync)
            .WithName("putGroupMember").WithSummary("Put a charger into a group, with all that the group is to know of it")
            .WithDescription("It leaves the group that it was in. What the configuration says of the charger stays.")
            .Takes(typeof(MemberBody), isOptional: true).Produces<GroupView>()
            .Fails(ProblemKind.For(StatusCodes.Status400BadRequest), ProblemKind.UnknownGroup, ProblemKind.For(Failure.Unknown));
        members.MapPatch("/{charger}", PatchAsync)
            .WithName("updateGroupMember").WithSummary("Change what a group knows of a charger")
            .WithDescription("A field that is left out stays, one that is null is taken away. A charger of another group is put into this one.")
            .Takes(typeof(MemberBody)).Produces<GroupView>()
            .Fails(ProblemKind.For(StatusCodes.Status400BadRequest), ProblemKind.UnknownGroup, ProblemKind.For(Failure.Unknown));
        members.MapDelete("/{charger}", DeleteAsync)
            .WithName("deleteGroupMember").WithSummary("Take a charger out of a group")
            .WithDescription("It is in `Default` then, and what the group knew of it stays.")
            .Produces(StatusCodes.Status204NoContent)
            .Fails(ProblemKind.UnknownGroup, ProblemKind.For(Failure.Unknown), ProblemKind.Configured);
    }

    static async Task<IResult> PutAsync(HttpContext context, IGroupDirectory groups, IChargerDirectory chargers, GroupViews views)
    {
        if (Problem(context, groups, chargers) is { } problem) return problem;
        return await SetAsync(context, groups, views, await JsonBody.ReadAsync<MemberBody>(context));
    }

    static async Task<IResult> PatchAsync(HttpContext context, IGroupDirectory groups, IChargerDirectory chargers, GroupViews views)
    {
        if (Problem(context, groups, chargers) is { } problem) return problem;
        return await SetAsync(context, groups, views, await JsonBody.PatchAsync(context, MemberBody.Of(groups.Member(ChargerId(context)))));
    }

    static async Task<IResult> DeleteAsync(HttpContext context, IGroupDirectory groups, IChargerDirectory chargers)
    {
        if (Problem(context, groups, chargers) is { } problem) return problem;
        var member = groups.Member(ChargerId(context));
        if (member.GroupId != context.GroupId()) return Elsewhere(member);
        await groups.SetMemberAsync(member with { GroupId = Group.DefaultId }, CancellationToken.None);
        return groups.Member(member.ChargePointId).GroupId == member.GroupId && member.GroupId != Group.DefaultId
            ? Configured(member.ChargePointId)
            : TypedResults.NoContent();
    }

    static async Task<IResult> SetAsync(HttpContext context, IGroupDirectory groups, GroupViews views, MemberBody body)
    {
        await groups.SetMemberAsync(body.ToMember(ChargerId(context), context.GroupId()), CancellationToken.None);
        return TypedResults.Ok(views.Find(context.GroupId(), context.User));
    }

    static IResult? Problem(HttpContext context, IGroupDirectory groups, IChargerDirectory chargers)
    {
        var id = ChargerId(context);
        context.NoteCharger(id);
        if (GroupRoutes.Forbidden(context) is { } forbidden) return forbidden;
        if (groups.Find(context.GroupId()) is null) return GroupRoutes.Unknown(context.GroupId());
        return chargers.Find(id) is null ? ChargerScope.Unknown(id) : null;
    }

    static ProblemHttpResult Configured(string id) =>
        ErrorResponse.Problem(ProblemKind.Configured, $"Charger {id} has its group in the configuration; change it there and restart.", id);

    static ProblemHttpResult Elsewhere(GroupMember member) => ErrorResponse.Problem(
        ProblemKind.For(Failure.Unknown), $"Charger {member.ChargePointId} is in group {member.GroupId}.", member.ChargePointId);

    static string ChargerId(HttpContext context) => RawPath.Segments(context)[ChargerSegment];
}
