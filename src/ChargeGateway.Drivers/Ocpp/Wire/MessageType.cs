namespace ChargeGateway.Drivers.Ocpp.Wire;

/// <summary>The message types of OCPP-J (1.6, 4.1.3).</summary>
enum MessageType
{
    Unknown = 0,
    Call = 2,
    CallResult = 3,
    CallError = 4,
}
