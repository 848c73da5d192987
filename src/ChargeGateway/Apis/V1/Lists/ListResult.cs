using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CsvHelper;
using CsvHelper.Configuration;

namespace ChargeGateway.Apis.V1.Lists;

/// <summary>A list as the caller wants it: JSON, NDJSON or CSV, by <c>?format=</c> or by <c>Accept</c>.</summary>
static class ListResult
{
    const string NdjsonType = "application/x-ndjson";
    const string CsvType = "text/csv";

    /// <summary>Writes entries.</summary>
    /// <exception cref="BadHttpRequestException">There is no such format.</exception>
    public static IResult Of<T>(HttpContext context, IReadOnlyList<T> entries, bool csv = false) => FormatOf(context.Request, csv) switch
    {
        ListFormat.Ndjson => Results.Bytes(Ndjson(entries), NdjsonType),
        ListFormat.Csv => Results.Bytes(Csv(entries), CsvType + "; charset=utf-8"),
        _ => TypedResults.Ok(entries),
    };

    static ListFormat FormatOf(HttpRequest request, bool csv)
    {
        if (request.Query["format"].ToString() is { Length: > 0 } asked)
        {
            var isKnown = Enum.TryParse<ListFormat>(asked, true, out var format) && !asked.All(char.IsAsciiDigit);
            if (isKnown && (csv || format != ListFormat.Csv)) return format;
            throw new BadHttpRequestException($"format is json, ndjson{(csv ? " or csv" : "")}, not {asked}.");
        }

        var accept = request.Headers.Accept.ToString();
        if (accept.Contains(NdjsonType, StringComparison.OrdinalIgnoreCase)) return ListFormat.Ndjson;
        return csv && accept.Contains(CsvType, StringComparison.OrdinalIgnoreCase) ? ListFormat.Csv : ListFormat.Json;
    }

    static byte[] Ndjson<T>(IReadOnlyList<T> entries)
    {
        using var lines = new MemoryStream();
        foreach (var entry in entries)
        {
            JsonSerializer.Serialize(lines, entry, V1Json.Writing);
            lines.WriteByte((byte)'\n');
        }

        return lines.ToArray();
    }

    /// <summary>The columns are the fields in JSON, named and written like them.</summary>
    static byte[] Csv<T>(IReadOnlyList<T> entries)
    {
        var columns = V1Json.Writing.GetTypeInfo(typeof(T)).Properties.Where(property => property.Get is not null).ToList();
        using var stream = new MemoryStream();
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape };
        using (var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        using (var csv = new CsvWriter(text, configuration))
        {
            foreach (var column in columns) csv.WriteField(column.Name);
            csv.NextRecord();
            foreach (var entry in entries) Write(csv, columns, entry!);
        }

        return stream.ToArray();
    }

    static void Write(CsvWriter csv, List<JsonPropertyInfo> columns, object entry)
    {
        foreach (var column in columns)
        {
            var json = JsonSerializer.SerializeToElement(column.Get!(entry), column.PropertyType, V1Json.Writing);
            var isText = json.ValueKind == JsonValueKind.String;
            csv.WriteField(isText ? json.GetString() : json.ValueKind == JsonValueKind.Null ? "" : json.GetRawText());
        }

        csv.NextRecord();
    }
}
