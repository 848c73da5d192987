namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary><c>soft_meter</c>: reads the simulated energy meter of an EVSE without a real one, and sets it. Answers the reading before.</summary>
/// <param name="DevId">The EVSE.</param>
/// <param name="Val">The new reading, Wh or VAh; without it the meter is only read.</param>
sealed record SoftMeter(string DevId, long? Val = null) : CfosCommand
{
    public override CfosRequest ToRequest()
    {
        if (Val < 0) throw CfosException.Invalid($"soft_meter takes zero or more, not {Val}.");
        return new CfosRequestBuilder("soft_meter").AddDevice(DevId).Add("val", Val).Build(CfosAnswerKind.Value);
    }
}
