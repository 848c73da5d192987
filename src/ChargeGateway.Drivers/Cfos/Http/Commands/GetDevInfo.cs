namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary><c>get_dev_info</c>: the load management and all devices.</summary>
sealed record GetDevInfo : CfosCommand
{
    public override CfosRequest ToRequest() => new CfosRequestBuilder("get_dev_info").Build(CfosAnswerKind.Value);
}
