using System.Net.Sockets;
using System.Text;

namespace ChargeGateway.Tests.Hosting;

/// <summary>HTTP/1.1 by hand: the target goes out as it is, the answer comes back byte for byte.</summary>
static class RawHttp
{
    public static async Task<RawAnswer> AskAsync(Uri address, string method, string target, IEnumerable<string> headers, string body = "")
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, limit.Token);
        var stream = client.GetStream();
        var length = body.Length == 0 ? [] : new[] { "Content-Length: " + Encoding.UTF8.GetByteCount(body) };
        string[] lines = [$"{method} {target} HTTP/1.1", $"Host: {address.Authority}", "Connection: close", .. length, .. headers, "", body];
        await stream.WriteAsync(Encoding.UTF8.GetBytes(string.Join("\r\n", lines)), limit.Token);
        using var answer = new MemoryStream();
        await stream.CopyToAsync(answer, limit.Token);
        return RawAnswer.Parse(Encoding.UTF8.GetString(answer.ToArray()));
    }
}
