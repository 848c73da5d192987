using System.Text;

namespace ChargeGateway.Tests.Samples;

/// <summary>An <c>.http</c> file as the editors read it: variables at its top, requests parted by <c>###</c>.</summary>
sealed class HttpFile
{
    readonly Dictionary<string, string> variables = [];

    HttpFile()
    {
    }

    public List<HttpFileRequest> Requests { get; } = [];

    /// <param name="text">The file.</param>
    /// <param name="overrides">Variables that take the place of the file's own.</param>
    public static HttpFile Parse(string text, params (string Name, string Value)[] overrides)
    {
        var file = new HttpFile();
        foreach (var part in text.Split("\n###")) file.ReadPart(part.Split('\n'), overrides);
        return file;
    }

    void ReadPart(string[] lines, (string Name, string Value)[] overrides)
    {
        foreach (var line in lines.Where(line => line.StartsWith('@')))
        {
            var pair = line[1..].Split('=', 2, StringSplitOptions.TrimEntries);
            variables[pair[0]] = overrides.FirstOrDefault(given => given.Name == pair[0]).Value ?? pair[1];
        }

        // The rest of the separator's line is the request's title.
        var request = lines.Skip(1).SkipWhile(line => line.Length == 0 || line[0] is '#' or '@').Select(Fill).ToList();
        if (request.Count > 0) Requests.Add(HttpFileRequest.Parse(request));
    }

    string Fill(string line)
    {
        var filled = new StringBuilder(line);
        foreach (var (name, value) in variables) filled.Replace("{{" + name + "}}", value);
        return filled.ToString();
    }
}
