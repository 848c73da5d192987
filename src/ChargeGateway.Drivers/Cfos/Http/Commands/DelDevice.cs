namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary><c>del_device</c>: takes a device out of the manager.</summary>
/// <param name="DevId">The device.</param>
sealed record DelDevice(string DevId) : CfosCommand
{
    public override CfosRequest ToRequest() => new CfosRequestBuilder("del_device").AddDevice(DevId).Build(CfosAnswerKind.Ok);
}
