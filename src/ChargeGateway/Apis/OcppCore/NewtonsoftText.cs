using System.Globalization;
using System.Text;

namespace ChargeGateway.Apis.OcppCore;

/// <summary>
/// JSON text as callers of OCPP.Core know it: only quotes, backslashes, control characters and line separators are escaped, and a number
/// always has a decimal point. No encoder of System.Text.Json writes every other character as it is.
/// </summary>
static class NewtonsoftText
{
    public static string Quote(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('0', 'z') < 0 && !text.Contains('\\')) return $"\"{text}\"";
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append(@"\\"),
                '\n' => quoted.Append(@"\n"),
                '\r' => quoted.Append(@"\r"),
                '\t' => quoted.Append(@"\t"),
                '\b' => quoted.Append(@"\b"),
                '\f' => quoted.Append(@"\f"),
                < ' ' or '\u0085' or '\u2028' or '\u2029' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    public static string Number(decimal? value)
    {
        if (value is not { } known) return "null";
        var text = ((double)known).ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0";
    }
}
