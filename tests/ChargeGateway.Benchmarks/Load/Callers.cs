using System.Diagnostics;

namespace ChargeGateway.Benchmarks.Load;

/// <summary>Callers that ask one after the other, so many at once.</summary>
static class Callers
{
    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    static readonly TimeSpan Length = TimeSpan.FromSeconds(5);

    public static async Task<Figures> RunAsync(Uri server, int callers, Func<int, string> path, HttpMethod? method = null, string? body = null)
    {
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = callers }) { BaseAddress = server };
        http.DefaultRequestHeaders.Add("X-API-Key", "bench");
        await RunAsync(http, callers, path, method, body, WarmUp);
        return await RunAsync(http, callers, path, method, body, Length);
    }

    static async Task<Figures> RunAsync(HttpClient http, int callers, Func<int, string> path, HttpMethod? method, string? body, TimeSpan length)
    {
        var clock = Stopwatch.StartNew();
        var results = await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            var took = new List<double>(10_000);
            var errors = 0;
            for (var round = caller; clock.Elapsed < length; round += callers)
            {
                var started = Stopwatch.GetTimestamp();
                using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path(round));
                if (body is not null) request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
                using var response = await http.SendAsync(request);
                await response.Content.CopyToAsync(Stream.Null);
                took.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                if (!response.IsSuccessStatusCode) errors++;
            }

            return (took, errors);
        })));
        return Figures.Of(results.SelectMany(result => result.took), results.Sum(result => result.errors), clock.Elapsed);
    }
}
