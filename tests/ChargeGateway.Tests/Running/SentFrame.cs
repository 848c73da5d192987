using System.Text.Json;
using ChargeGateway.Tests.Schemas;

namespace ChargeGateway.Tests.Running;

/// <summary>Judges every frame that the gateway sends in any test: by the schemas where they are, by the rules of OCPP-J, 4.2, always.</summary>
static class SentFrame
{
    static readonly string[] ErrorCodes =
    [
        "NotImplemented", "NotSupported", "InternalError", "ProtocolError", "SecurityError", "PropertyConstraintViolation", "TypeConstraintViolation",
        "GenericError",
    ];

    static readonly string[] ErrorCodes16 = ["FormationViolation", "OccurenceConstraintViolation"];

    static readonly string[] ErrorCodes2 = ["FormatViolation", "OccurrenceConstraintViolation", "MessageTypeNotSupported", "RpcFrameworkError"];

    /// <param name="frame">The frame.</param>
    /// <param name="answered">The action of the CALL that it answers, where it answers one.</param>
    /// <param name="version">The version that is spoken.</param>
    public static IEnumerable<string> Violations(JsonElement frame, string? answered, string version) => frame[0].GetInt32() switch
    {
        2 => Call(frame, version),
        3 => Payload(version, answered is null ? null : answered + "Response", frame[2]).Concat(Shape(frame, 3)),
        4 => Error(frame, version),
        var type => [$"{type} is no type of a message"],
    };

    static IEnumerable<string> Call(JsonElement frame, string version)
    {
        if (frame[1].GetString()!.Length > 36) yield return "the id is too long";
        foreach (var violation in Shape(frame, 4)) yield return violation;
        foreach (var violation in Payload(version, frame[2].GetString()!, frame[3])) yield return violation;
    }

    static IEnumerable<string> Error(JsonElement frame, string version)
    {
        foreach (var violation in Shape(frame, 5)) yield return violation;
        if (!ErrorCodes.Concat(version == "1.6" ? ErrorCodes16 : ErrorCodes2).Contains(frame[2].GetString()))
            yield return $"{frame[2]} is no error code of {version}";
        if (frame[3].GetString()!.Length > 255) yield return "the description is too long";
        if (frame[4].ValueKind != JsonValueKind.Object) yield return "the details are no object";
    }

    static IEnumerable<string> Shape(JsonElement frame, int elements) =>
        frame.GetArrayLength() == elements ? [] : [$"{frame.GetArrayLength()} elements instead of {elements}"];

    static IEnumerable<string> Payload(string version, string? name, JsonElement payload) =>
        name is null || SchemaSet.Find(version) is not { } schemas ? [] : schemas.Validate(schemas.RequestName(name), payload);
}
