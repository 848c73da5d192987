namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary><c>get_user</c>: one user.</summary>
/// <param name="Id">The user's id. The vendor does not name the parameter; it is called as the user's own field.</param>
sealed record GetUser(string Id) : CfosCommand
{
    public override CfosRequest ToRequest()
    {
        if (Id is not { Length: >= 1 and <= 32 }) throw CfosException.Invalid("get_user needs the id of a user.");
        return new CfosRequestBuilder("get_user").Add("id", Id).Build(CfosAnswerKind.Value);
    }
}
