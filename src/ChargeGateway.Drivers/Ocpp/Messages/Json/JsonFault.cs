using System.Text.Json;

namespace ChargeGateway.Drivers.Ocpp.Messages.Json;

/// <summary>What a failed reading means. The texts name the place but repeat nothing else that was sent.</summary>
static class JsonFault
{
    /// <summary>What the strict reading stumbled over.</summary>
    public static string Deviation(JsonException fault) => $"{Place(fault)} has another name, type or form than the protocol's";

    /// <summary>Why the message is of no use.</summary>
    public static MessageException Unusable(JsonException fault) => fault.InnerException is JsonException
        ? new MessageException(OcppErrorCode.FormationViolation, "the message is no valid JSON")
        : new MessageException(OcppErrorCode.TypeConstraintViolation, $"{Place(fault)} has another type than the protocol's");

    public static MessageException NoObject() => new(OcppErrorCode.FormationViolation, "the message is no JSON object");

    /// <summary>The path without the leading <c>$.</c>, bounded and fit for a log.</summary>
    static string Place(JsonException fault)
    {
        var path = fault.Path ?? string.Empty;
        path = path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path;
        return PathText.Safe(path);
    }
}
