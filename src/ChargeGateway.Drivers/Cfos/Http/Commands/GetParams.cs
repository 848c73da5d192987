namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary><c>get_params</c>: the settings of the charging manager.</summary>
sealed record GetParams : CfosCommand
{
    public override CfosRequest ToRequest() => new CfosRequestBuilder("get_params").Build(CfosAnswerKind.Value);
}
