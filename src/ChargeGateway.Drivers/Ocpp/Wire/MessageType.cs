namespace ChargeGateway.Drivers.Ocpp.Wire;

/// <summary>The message types of OCPP-J (1.6, 4.1.3; 2.1 part 4, 4.1.3).</summary>
enum MessageType
{
    Unknown = 0,
    Call = 2,
    CallResult = 3,
    CallError = 4,

    /// <summary>The answer to a CALL cannot be used; since 2.1.</summary>
    CallResultError = 5,

    /// <summary>A message that is not answered; since 2.1.</summary>
    Send = 6,
}
