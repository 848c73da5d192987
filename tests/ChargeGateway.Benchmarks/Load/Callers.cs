using System.Diagnostics;

namespace ChargeGateway.Benchmarks.Load;

/// <summary>Callers that ask one after the other, so many at once.</summary>
/// <param name="server">Whom they ask.</param>
/// <param name="callers">How many there are.</param>
/// <param name="path">What they ask for, by round.</param>
/// <param name="method">How; GET where none is given.</param>
/// <param name="body">The JSON that they send.</param>
sealed class Callers(Uri server, int callers, Func<int, string> path, HttpMethod? method = null, string? body = null) : IDisposable
{
    const int Rounds = 5;
    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    static readonly TimeSpan Turn = TimeSpan.FromSeconds(1.5);

    readonly HttpClient http = new(new SocketsHttpHandler { MaxConnectionsPerServer = callers })
    {
        BaseAddress = server,
        DefaultRequestHeaders = { { "X-API-Key", "bench" } },
    };

    /// <summary>Measures some in turns, so that what else the machine does meanwhile falls on all of them alike.</summary>
    public static async Task<Figures[]> CompareAsync(params Callers[] all)
    {
        foreach (var one in all) await one.RunAsync(WarmUp);
        var turns = all.Select(_ => new List<Figures>()).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            for (var one = 0; one < all.Length; one++) turns[one].Add(await all[one].RunAsync(Turn));
        }

        foreach (var one in all) one.Dispose();
        return [.. turns.Select(Figures.MedianOf)];
    }

    public void Dispose() => http.Dispose();

    async Task<Figures> RunAsync(TimeSpan length)
    {
        var clock = Stopwatch.StartNew();
        var results = await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(() => AskAsync(caller, clock, length))));
        return Figures.Of(results.SelectMany(result => result.Took), results.Sum(result => result.Errors), clock.Elapsed);
    }

    async Task<(List<double> Took, int Errors)> AskAsync(int caller, Stopwatch clock, TimeSpan length)
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
    }
}
