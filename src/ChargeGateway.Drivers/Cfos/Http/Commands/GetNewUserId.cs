namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary><c>get_new_user_id</c>: an id for a user to be made, as text.</summary>
sealed record GetNewUserId : CfosCommand
{
    public override CfosRequest ToRequest() => new CfosRequestBuilder("get_new_user_id").Build(CfosAnswerKind.Text);
}
