using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Chargers;

/// <summary>Takes a charger out of the gateway. One of the configuration stays.</summary>
static class DeleteCharger
{
    public static async ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        var context = call.Context;
        if (call.Payload.FilledText(Fields.Charger) is not { } id) return Answer.Refused("IllegalArguments");
        if (context.Model.Find(id) is null) return Answer.Refused("NoSuchCharger");
        if (!await context.Directory.DeleteAsync(id, ct).ConfigureAwait(false)) return Answer.Refused("IllegalArguments");
        await context.Groups.RemoveMemberAsync(id, ct).ConfigureAwait(false);
        await context.Lines.CloseAsync(id, "the charger was deleted").ConfigureAwait(false);
        context.Audit.Note($"[CHARGER-DELETE] {id}, by user {call.User.Id}");
        return Answer.Accepted;
    }
}
