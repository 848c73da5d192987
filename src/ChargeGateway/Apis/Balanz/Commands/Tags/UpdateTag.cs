using ChargeGateway.Apis.Balanz.Shapes;
using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Tags;

/// <summary>Changes the given fields of a tag; what is empty counts as not given. One of the configuration cannot change.</summary>
static class UpdateTag
{
    public static async ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        var (tags, payload) = (call.Context.Tags, call.Payload);
        if (payload.FilledText(Fields.Tag) is not { } id) return Answer.Refused("IllegalArguments");
        if (tags.Find(id) is not { } tag) return Answer.Refused("NoSuchTag");
        var status = payload.FilledText(TagFields.Status);
        var changed = tag with
        {
            Name = payload.FilledText(TagFields.UserName) ?? tag.Name,
            Parent = payload.FilledText(TagFields.Parent) ?? tag.Parent,
            Description = payload.FilledText(Fields.Description) ?? tag.Description,
            Blocked = status is null ? tag.Blocked : status != TagShape.Activated,
            Priority = payload.Whole(Fields.Priority) is { } priority and not 0 ? priority : tag.Priority,
        };
        if (!await tags.SaveAsync(changed, ct).ConfigureAwait(false)) return Answer.Refused("IllegalArguments");
        call.Context.Audit.Note($"[TAG-UPDATE] {tag.Id} ({changed.Name}), {TagShape.Of(changed).Status}, by user {call.User.Id}");
        return Answer.Accepted;
    }
}
