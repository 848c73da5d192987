using ChargeGateway.Apis.Balanz.Wire;
using ChargeGateway.Core.Balancing.Allocation;

namespace ChargeGateway.Apis.Balanz.Commands.Groups;

/// <summary>Changes the description or the schedule of a group. A schedule that cannot be read is refused; one with gaps is taken.</summary>
static class UpdateGroup
{
    public static async ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        var (groups, payload) = (call.Context.Groups, call.Payload);
        if (payload.FilledText(Fields.Group) is not { } id) return Answer.Refused("IllegalArguments");
        if (groups.Find(id) is not { } group) return Answer.Refused("NoSuchGroup");
        var schedule = payload.FilledText(Fields.MaxAllocation);
        if (group.Configured || schedule is not null && AllocationSchedule.Complaint(schedule) is not null) return Answer.Refused("IllegalArguments");
        var changed = group with
        {
            Description = payload.FilledText(Fields.Description) ?? group.Description,
            MaxAllocation = schedule ?? group.MaxAllocation,
        };
        await groups.SetAsync(changed, ct).ConfigureAwait(false);
        return Answer.Accepted;
    }
}
