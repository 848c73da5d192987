namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary><c>reset_device</c>: the manager removes a device and makes it anew.</summary>
/// <param name="DevId">The device.</param>
sealed record ResetDevice(string DevId) : CfosCommand
{
    public override CfosRequest ToRequest() => new CfosRequestBuilder("reset_device").AddDevice(DevId).Build(CfosAnswerKind.Ok);
}
