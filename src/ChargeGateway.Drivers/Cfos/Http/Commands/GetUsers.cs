namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary><c>get_users</c>: all users.</summary>
sealed record GetUsers : CfosCommand
{
    public override CfosRequest ToRequest() => new CfosRequestBuilder("get_users").Build(CfosAnswerKind.Value);
}
