using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Chargers;

/// <summary>Changes the given fields of a charger; what is empty or zero counts as not given. What the configuration says of it cannot change.</summary>
static class UpdateCharger
{
    public static async ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        var (context, payload) = (call.Context, call.Payload);
        if (payload.FilledText(Fields.Charger) is not { } id) return Answer.Refused("IllegalArguments");
        if (context.Model.Find(id) is null) return Answer.Refused("NoSuchCharger");
        var member = context.Groups.Member(id);
        var changed = member with
        {
            Alias = payload.FilledText(Fields.Alias) ?? member.Alias,
            Description = payload.FilledText(Fields.Description) ?? member.Description,
            Priority = payload.Whole(Fields.Priority) is { } priority and not 0 ? priority : member.Priority,
            MaxCurrent = payload.Number(Fields.MaxCurrent) is { } current and not 0 ? current : member.MaxCurrent,
        };
        if (changed.MaxCurrent < 0) return Answer.Refused("IllegalArguments");
        return await MemberChange.SaveAsync(context, changed, ct).ConfigureAwait(false) ? Answer.Accepted : Answer.Refused("IllegalArguments");
    }
}
