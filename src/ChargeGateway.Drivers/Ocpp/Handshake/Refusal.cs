using Microsoft.AspNetCore.Http;

namespace ChargeGateway.Drivers.Ocpp.Handshake;

/// <summary>Why a charger is turned away before it is connected.</summary>
sealed record Refusal(int Status, string Reason)
{
    public static readonly Refusal NoId = new(StatusCodes.Status404NotFound, "the URL has no id, or none that can be one");
    public static readonly Refusal Unknown = new(StatusCodes.Status404NotFound, "no such charger is registered for OCPP");
    public static readonly Refusal WaitingRoomFull = new(StatusCodes.Status404NotFound, "too many unregistered chargers wait already");
    public static readonly Refusal WrongPassword = new(StatusCodes.Status401Unauthorized, "wrong or no password, or another user");
    public static readonly Refusal NoWebSocket = new(StatusCodes.Status400BadRequest, "this is no WebSocket");
    public static readonly Refusal NoCommonVersion = new(StatusCodes.Status400BadRequest, "no OCPP version in common");
    public static readonly Refusal NotReady = new(StatusCodes.Status503ServiceUnavailable, "the gateway is starting or stopping");
}
