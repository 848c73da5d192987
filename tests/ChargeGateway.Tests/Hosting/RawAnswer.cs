using System.Globalization;

namespace ChargeGateway.Tests.Hosting;

/// <summary>An HTTP answer as it came.</summary>
sealed record RawAnswer(int Status, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public static RawAnswer Parse(string text)
    {
        var (head, body) = text.Split("\r\n\r\n", 2) is [var first, var rest] ? (first, rest) : (text, "");
        var lines = head.Split("\r\n");
        var headers = lines[1..].Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        return new RawAnswer(int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture), headers, body);
    }

    public void ShouldBeEmpty(int status)
    {
        Status.ShouldBe(status);
        Body.ShouldBe("");
        Headers["Content-Length"].ShouldBe("0");
        Headers.Keys.ShouldNotContain("Content-Type");
    }

    public void ShouldSay(string word)
    {
        Status.ShouldBe(200, Body);
        Body.ShouldBe($$"""{"status": "{{word}}"}""");
        Headers["Content-Type"].ShouldBe("application/json");
    }
}
