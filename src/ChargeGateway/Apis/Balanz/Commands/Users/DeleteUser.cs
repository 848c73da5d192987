using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Users;

/// <summary>Deletes a user, whose open connections are logged out by that.</summary>
static class DeleteUser
{
    public static async ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct) =>
        call.Payload.Text(Fields.User) is { } id && await call.Context.Users.DeleteAsync(id, ct).ConfigureAwait(false)
            ? Answer.Accepted
            : Answer.IllegalArguments;
}
