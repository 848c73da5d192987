using ChargeGateway.Apis.Balanz.Wire;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Groups;

namespace ChargeGateway.Apis.Balanz.Commands.Chargers;

/// <summary>Registers a charger in a group. What is not given is the gateway's own default, never nothing.</summary>
static class CreateCharger
{
    public static async ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        var (context, payload) = (call.Context, call.Payload);
        if (payload.FilledText(Fields.Charger) is not { } id
            || payload.FilledText(Fields.Alias) is not { } alias
            || payload.FilledText(Fields.Group) is not { } group
            || context.Groups.Find(group) is null
            || !Charger.IsValidId(id))
        {
            return Answer.Refused("IllegalArguments");
        }

        if (context.Model.Find(id) is not null) return Answer.Refused("ChargerAlreadyExists");
        var member = new GroupMember(id, group)
        {
            Alias = alias,
            Description = payload.Text(Fields.Description),
            Priority = payload.Whole(Fields.Priority),
            MaxCurrent = payload.Number(Fields.MaxCurrent),
            Connectors = payload.Whole(Fields.Connectors) ?? 1,
        };
        if (member.MaxCurrent < 0 || member.Connectors is < 1 or > MemberChange.MostConnectors) return Answer.Refused("IllegalArguments");
        await context.Directory.RegisterAsync(new Charger(id, alias), ct).ConfigureAwait(false);
        await context.Groups.SetMemberAsync(member, ct).ConfigureAwait(false);
        context.Audit.Note($"[CHARGER-NEW] {id} ({alias}) in group {group}, by user {call.User.Id}");
        return Answer.Accepted;
    }
}
