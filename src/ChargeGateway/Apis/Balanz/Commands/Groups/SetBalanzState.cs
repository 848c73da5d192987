using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Groups;

/// <summary>Has the balancing of a group rest, or go on.</summary>
static class SetBalanzState
{
    public static async ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        var groups = call.Context.Groups;
        if (call.Payload.Text(Fields.Group) is not { } id || groups.Find(id) is not { } group) return Answer.Refused("NoSuchGroup");
        if (!group.IsBalanced) return Answer.Refused("NotAllocationGroup");
        await groups.SetAsync(group with { Suspended = call.Payload.IsTruthy("suspend") }, ct).ConfigureAwait(false);
        return Answer.Accepted;
    }
}
