using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands;

/// <summary>The one command that needs no login.</summary>
static class Login
{
    public const string Name = "Login";

    public static Answer Run(ApiSession session, Payload payload) =>
        session.LogIn(payload.Text("token") ?? throw new FormatException("a login has a token")) is { } user
            ? Answer.Of(new Welcome(user.Type))
            : Answer.Refused("InvalidLogin");

    /// <summary>The answer to a login.</summary>
    public sealed record Welcome(string UserType);
}
