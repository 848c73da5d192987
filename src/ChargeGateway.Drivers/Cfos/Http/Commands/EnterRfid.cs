namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary><c>enter_rfid</c>: as if an RFID were held to the wallbox, or a PIN typed.</summary>
/// <param name="Rfid">The RFID or PIN, 1 to 30 letters and digits.</param>
/// <param name="DevId">The EVSE; without it the manager looks for the one that is meant.</param>
sealed record EnterRfid(string Rfid, string? DevId = null) : CfosCommand
{
    public override CfosRequest ToRequest() =>
        new CfosRequestBuilder("enter_rfid").AddRfid(Rfid, required: true).AddDevice(DevId, required: false).Build(CfosAnswerKind.Ok);
}
