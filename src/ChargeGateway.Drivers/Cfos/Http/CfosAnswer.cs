using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChargeGateway.Core;

namespace ChargeGateway.Drivers.Cfos.Http;

/// <summary>Reads answers of the HTTP API: JSON, or text without quotation marks from some firmware.</summary>
static class CfosAnswer
{
    static readonly JsonDocumentOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    static readonly FrozenSet<string> Errors =
        new[] { "bad modbus register size", "bad modbus register", "unknown device" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static JsonElement Parse(string answer)
    {
        try
        {
            return JsonElement.Parse(answer, Tolerant);
        }
        catch (JsonException)
        {
            return Text(answer.Trim().Trim('"'));
        }
    }

    /// <summary>Checks that the answer says that the command worked.</summary>
    /// <exception cref="CfosException">It says that it did not.</exception>
    public static JsonElement Check(CfosRequest request, JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.String) return answer;
        var text = answer.GetString()!;
        return IsError(request.Answer, text)
            ? throw new CfosException(Failure.DeviceError, $"{request.Cmd} was answered with \"{Short(text)}\".", Short(text))
            : answer;
    }

    static bool IsError(CfosAnswerKind expected, string text) => expected switch
    {
        CfosAnswerKind.Ok => !IsOk(text),
        CfosAnswerKind.Value => true,
        _ => Errors.Contains(text),
    };

    static bool IsOk(string text) => text.Length == 0 || text.Equals("ok", StringComparison.OrdinalIgnoreCase);

    static string Short(string text) => text.Length <= 200 ? text : text[..200] + "...";

    static JsonElement Text(string text) =>
        JsonSerializer.SerializeToElement(text, JsonTypeInfo.CreateJsonTypeInfo<string>(JsonSerializerOptions.Default));
}
