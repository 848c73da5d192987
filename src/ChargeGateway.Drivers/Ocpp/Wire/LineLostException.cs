namespace ChargeGateway.Drivers.Ocpp.Wire;

/// <summary>The line ended while a CALL waited.</summary>
/// <param name="sent">Whether the CALL was on the line already.</param>
sealed class LineLostException(bool sent) : Exception("the connection was lost")
{
    public bool Sent { get; } = sent;
}
