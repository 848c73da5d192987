using System.Net;
using System.Net.Http.Json;

namespace ChargeGateway.Simulator.Running;

/// <summary>Registers virtual chargers and their tags at the gateway, as its user would.</summary>
sealed class Enrolment
{
    static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    readonly HttpClient http;

    Enrolment(Uri gateway, string key)
    {
        http = new HttpClient { BaseAddress = gateway, Timeout = TimeSpan.FromSeconds(10) };
        http.DefaultRequestHeaders.Add("X-API-Key", key);
    }

    /// <summary>None where the gateway or the key is not given.</summary>
    public static Enrolment? Of(SimulatorSettings settings) =>
        settings is { Gateway: { } gateway, Key: { } key } ? new Enrolment(gateway, key) : null;

    /// <summary>Registers a charger, unless there is one of that id already.</summary>
    /// <exception cref="EnrolmentException">The gateway does not let this key.</exception>
    public Task ChargerAsync(string id, string driver, Uri? address, CancellationToken ct) =>
        PostAsync("/v1/chargers", new { id, name = "Virtual " + id, driver, address = address?.ToString() }, ct);

    /// <summary>Lets a tag charge, unless it is known already.</summary>
    /// <exception cref="EnrolmentException">The gateway does not let this key.</exception>
    public Task TagAsync(string id, CancellationToken ct) => PostAsync("/v1/tags", new { id, name = "virtual car" }, ct);

    async Task PostAsync<T>(string path, T body, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                using var answer = await http.PostAsJsonAsync(path, body, ct);
                if (answer.IsSuccessStatusCode || answer.StatusCode == HttpStatusCode.Conflict) return;
                var said = await answer.Content.ReadAsStringAsync(ct);
                if ((int)answer.StatusCode < 500) throw new EnrolmentException($"POST {http.BaseAddress}{path[1..]}: {(int)answer.StatusCode} {said}");
            }
            catch (Exception failed) when (failed is HttpRequestException || (failed is TaskCanceledException && !ct.IsCancellationRequested))
            {
                Console.WriteLine($"{http.BaseAddress} does not answer yet: {failed.Message}");
            }

            await Task.Delay(Between, ct);
        }
    }
}
