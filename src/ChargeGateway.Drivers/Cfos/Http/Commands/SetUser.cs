using System.Text.Json;

namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary><c>set_user</c>: changes a user, or makes one with an id from <c>get_new_user_id</c>.</summary>
/// <param name="User">The user: <c>id</c>, <c>name</c>, <c>display</c>, <c>dev_ids</c>, <c>rfids</c>, <c>charging_rules</c>.</param>
sealed record SetUser(JsonElement User) : CfosCommand
{
    public override CfosRequest ToRequest()
    {
        if (User.ValueKind != JsonValueKind.Object || !User.TryGetProperty("id", out var id) || id is not { ValueKind: JsonValueKind.String })
            throw CfosException.Invalid("set_user needs a user with its id.");
        return new CfosRequestBuilder("set_user").Post(User).Build(CfosAnswerKind.Ok);
    }
}
