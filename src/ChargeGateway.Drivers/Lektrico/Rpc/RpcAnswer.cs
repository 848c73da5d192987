using System.Globalization;
using System.Net;
using System.Text.Json;
using ChargeGateway.Core;

namespace ChargeGateway.Drivers.Lektrico.Rpc;

/// <summary>
/// Reads an answer in each of its shapes: the bare result, the result in an envelope, and an error, in an envelope, bare with an HTTP error
/// status, or as plain text.
/// </summary>
static class RpcAnswer
{
    const int LongestText = 200;

    static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
    static readonly JsonElement True = JsonElement.Parse("true");
    static readonly string[] EnvelopeKeys = ["id", "src", "dst", "jsonrpc"];

    /// <summary>The result.</summary>
    /// <exception cref="ChargePointException">
    /// <see cref="Failure.DeviceError"/>: the box answered with an error. <see cref="Failure.Protocol"/>: nobody can make sense of it.
    /// </exception>
    public static JsonElement Read(string chargePointId, string method, HttpStatusCode status, byte[] body)
    {
        var asked = $"Charger {chargePointId}, asked for {method},";
        var fine = (int)status is >= 200 and < 300;
        if (Parse(body) is not { } answer)
        {
            throw fine
                ? new ChargePointException(
                    Failure.Protocol,
                    chargePointId,
                    $"{asked} gave an answer that is not JSON: {Text(body)}. Check that its address is that of the box.")
                : Error(asked, chargePointId, (int)status, Text(body));
        }

        if (answer.ValueKind != JsonValueKind.Object) return fine ? answer : throw Error(asked, chargePointId, (int)status, answer.GetRawText());
        if (answer.TryGetProperty("error", out var error) && error.ValueKind != JsonValueKind.Null && !HasResult(answer))
            return ReadError(asked, chargePointId, error);
        if (HasResult(answer) && EnvelopeKeys.Any(key => answer.TryGetProperty(key, out _))) return answer.GetProperty("result");
        if (IsBareError(answer, fine)) return ReadError(asked, chargePointId, answer);
        return fine ? answer : throw Error(asked, chargePointId, (int)status, answer.GetRawText());
    }

    static bool HasResult(JsonElement answer) => answer.TryGetProperty("result", out _);

    static bool IsBareError(JsonElement answer, bool fine) =>
        answer.TryGetProperty("code", out var code)
        && code.ValueKind == JsonValueKind.Number
        && (!fine || answer.TryGetProperty("message", out _));

    /// <summary>An error with code 0 is a success.</summary>
    static JsonElement ReadError(string asked, string chargePointId, JsonElement error)
    {
        var fields = Api.Fields.Of(error);
        var code = error.ValueKind == JsonValueKind.Number && error.TryGetInt32(out var bare) ? bare : (int)(fields.Number("code") ?? -1);
        if (code == RpcErrors.None) return True;
        throw Error(asked, chargePointId, code, error.ValueKind == JsonValueKind.String ? error.GetString() : fields.Text("message"));
    }

    static ChargePointException Error(string asked, string chargePointId, int code, string? text)
    {
        var said = string.IsNullOrWhiteSpace(text) ? "" : $" and said \"{text.Trim()}\"";
        var number = code.ToString(CultureInfo.InvariantCulture);
        return new(Failure.DeviceError, chargePointId, $"{asked} answered with error {number} ({RpcErrors.Meaning(code)}){said}.", number);
    }

    static JsonElement? Parse(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body, Lenient);
            return json.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    static string Text(byte[] body)
    {
        var text = System.Text.Encoding.UTF8.GetString(body, 0, Math.Min(body.Length, LongestText));
        return new string([.. text.Where(letter => !char.IsControl(letter))]).Trim();
    }
}
