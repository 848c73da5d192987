using ChargeGateway.Apis.Balanz.Shapes;
using ChargeGateway.Apis.Balanz.Wire;
using ChargeGateway.Core.Tags;

namespace ChargeGateway.Apis.Balanz.Commands.Tags;

/// <summary>Makes a tag. Only the status <c>Activated</c> lets it charge.</summary>
static class CreateTag
{
    public static async ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        var (tags, payload) = (call.Context.Tags, call.Payload);
        if (payload.FilledText(Fields.Tag)?.ToUpperInvariant() is not { } id) return Answer.Refused("IllegalArguments");
        if (tags.Find(id) is not null) return Answer.Refused("TagExists");
        var tag = new Tag(id, payload.Text(TagFields.UserName), payload.FilledText(TagFields.Parent))
        {
            Blocked = payload.Text(TagFields.Status) != TagShape.Activated,
            Description = payload.Text(Fields.Description),
            Priority = payload.Whole(Fields.Priority),
        };
        await tags.SaveAsync(tag, ct).ConfigureAwait(false);
        call.Context.Audit.Note($"[TAG-NEW] {id} ({tag.Name}), {TagShape.Of(tag).Status}, by user {call.User.Id}");
        return Answer.Accepted;
    }
}
