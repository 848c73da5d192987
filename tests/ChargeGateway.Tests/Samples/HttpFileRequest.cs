using System.Net.Http.Headers;
using System.Text;

namespace ChargeGateway.Tests.Samples;

/// <summary>One request of an <c>.http</c> file: the request line, the headers, an empty line, the body.</summary>
sealed record HttpFileRequest(string Method, string Url, IReadOnlyList<(string Name, string Value)> Headers, string Body)
{
    public static HttpFileRequest Parse(List<string> lines)
    {
        var first = lines[0].Split(' ');
        var headers = lines.Skip(1).TakeWhile(line => line.Length > 0).Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries)).ToList();
        var body = string.Join('\n', lines.Skip(2 + headers.Count)).Trim();
        return new HttpFileRequest(first[0], first[1], [.. headers.Select(header => (header[0], header[1]))], body);
    }

    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(new HttpMethod(Method), Url);
        if (Body.Length > 0) message.Content = new StringContent(Body, Encoding.UTF8);
        foreach (var (name, value) in Headers)
        {
            if (name == "Content-Type") message.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(value);
            else message.Headers.Add(name, value);
        }

        return message;
    }
}
