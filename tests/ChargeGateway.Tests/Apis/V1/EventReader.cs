using System.Text.Json;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Apis.V1;

/// <summary>Follows server-sent events.</summary>
sealed class EventReader : IAsyncDisposable
{
    readonly HttpResponseMessage response;
    readonly StreamReader lines;

    EventReader(HttpResponseMessage response, Stream stream) => (this.response, lines) = (response, new StreamReader(stream));

    public sealed record Event(string Id, string Type, JsonElement Json);

    /// <summary>Follows from now on: what happens after this is told.</summary>
    public static async Task<EventReader> OpenAsync(HttpClient http, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Until.Soon);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        var reader = new EventReader(response, await response.Content.ReadAsStreamAsync());
        (await reader.lines.ReadLineAsync(Until.Soon)).ShouldBe("retry: 3000");
        return reader;
    }

    public async Task<List<Event>> TakeAsync(int count)
    {
        var events = new List<Event>();
        var (id, type, data) = ("", "", "");
        while (events.Count < count)
        {
            var line = (await lines.ReadLineAsync(Until.Soon)).ShouldNotBeNull("the stream ended");
            if (line.StartsWith("id: ", StringComparison.Ordinal)) id = line[4..];
            else if (line.StartsWith("event: ", StringComparison.Ordinal)) type = line[7..];
            else if (line.StartsWith("data: ", StringComparison.Ordinal)) data = line[6..];
            else if (line.Length == 0 && data.Length > 0)
            {
                events.Add(new Event(id, type, JsonElement.Parse(data)));
                data = "";
            }
        }

        return events;
    }

    public ValueTask DisposeAsync()
    {
        lines.Dispose();
        response.Dispose();
        return ValueTask.CompletedTask;
    }
}
