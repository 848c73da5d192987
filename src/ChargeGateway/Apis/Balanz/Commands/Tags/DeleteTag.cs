using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Tags;

/// <summary>Deletes a tag. One of the configuration stays.</summary>
static class DeleteTag
{
    public static async ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        var tags = call.Context.Tags;
        if (call.Payload.FilledText(Fields.Tag) is not { } id) return Answer.Refused("IllegalArguments");
        if (tags.Find(id) is not { } tag) return Answer.Refused("NoSuchTag");
        if (!await tags.DeleteAsync(id, ct).ConfigureAwait(false)) return Answer.Refused("IllegalArguments");
        call.Context.Audit.Note($"[TAG-DELETE] {tag.Id}, by user {call.User.Id}");
        return Answer.Accepted;
    }
}
