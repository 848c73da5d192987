using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace ChargeGateway.Apis.Balanz.Files;

/// <summary>Reads and writes balanz's files: comma-separated, with a header.</summary>
static class CsvText
{
    public const string LineEnd = "\r\n";

    public static string Write<T>(IEnumerable<T> lines, string lineEnd = LineEnd)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = lineEnd });
        csv.WriteRecords(lines);
        csv.Flush();
        return text.ToString();
    }

    /// <exception cref="FormatException">A line cannot be used; it says which.</exception>
    public static List<T> Read<T>(TextReader text, string name)
    {
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { TrimOptions = TrimOptions.Trim });
        try
        {
            return [.. csv.GetRecords<T>()];
        }
        catch (CsvHelperException wrong)
        {
            var reason = wrong.Message.ReplaceLineEndings("\n").Split('\n')[0];
            throw new FormatException($"{name}, line {wrong.Context?.Parser?.RawRow}: {reason}", wrong);
        }
    }
}
