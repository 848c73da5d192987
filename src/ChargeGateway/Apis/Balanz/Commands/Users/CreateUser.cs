using ChargeGateway.Apis.Balanz.Users;
using ChargeGateway.Apis.Balanz.Wire;
using ChargeGateway.Storage.Balanz;

namespace ChargeGateway.Apis.Balanz.Commands.Users;

/// <summary>Makes a user. Without a password the id alone would be the token, so there must be one.</summary>
static class CreateUser
{
    public static async ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        var payload = call.Payload;
        if (payload.FilledText(Fields.User) is not { } id || payload.FilledText(Fields.Password) is not { } password) return Answer.IllegalArguments;
        if (call.Context.Users.Find(id) is not null) return Answer.IllegalArguments;
        var user = new BalanzUser(
            id,
            payload.FilledText(Fields.UserType) ?? UserTypeNames.Default,
            payload.Text(Fields.Description) ?? "",
            UserSecret.Create(id, password));
        await call.Context.Users.SaveAsync(user, ct).ConfigureAwait(false);
        return Answer.Accepted;
    }
}
