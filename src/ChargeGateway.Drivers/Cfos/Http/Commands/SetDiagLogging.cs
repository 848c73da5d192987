namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary><c>set_diag_logging</c>: starts or ends the recording of diagnostics; it ends by itself after five minutes.</summary>
/// <param name="Enable">Whether it records.</param>
sealed record SetDiagLogging(bool Enable) : CfosCommand
{
    public override CfosRequest ToRequest() => new CfosRequestBuilder("set_diag_logging").Add("enable", Enable).Build(CfosAnswerKind.Ok);
}
