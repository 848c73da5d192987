using ChargeGateway.Apis.Balanz.Users;
using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Users;

/// <summary>Changes the given fields of a user.</summary>
static class UpdateUser
{
    public static async ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        var payload = call.Payload;
        if (payload.Text(Fields.User) is not { } id || call.Context.Users.Find(id) is not { } user) return Answer.IllegalArguments;
        var password = payload.Text(Fields.Password);
        if (password is "") return Answer.IllegalArguments;
        var changed = user with
        {
            Type = payload.Text(Fields.UserType) ?? user.Type,
            Description = payload.Text(Fields.Description) ?? user.Description,
            Secret = password is null ? user.Secret : UserSecret.Create(id, password),
        };
        return await call.Context.Users.SaveAsync(changed, ct).ConfigureAwait(false) ? Answer.Accepted : Answer.IllegalArguments;
    }
}
