using System.Text;
using System.Text.Json;

namespace ChargeGateway.Tests.Apis.V1;

/// <summary>A caller of <c>/v1</c>.</summary>
static class V1
{
    /// <summary>An answer.</summary>
    public sealed record Answer(int Status, JsonElement Json, string Text, HttpResponseMessage Response)
    {
        public JsonElement this[string field] => Json.GetProperty(field);

        /// <summary>The answer's body, which must be a success.</summary>
        public JsonElement Ok()
        {
            Status.ShouldBeInRange(200, 299, Text);
            return Json;
        }

        /// <summary>The answer must be this problem.</summary>
        public string ShouldFail(int status, string type)
        {
            Status.ShouldBe(status, Text);
            Response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
            Json.GetProperty("type").GetString().ShouldBe("urn:chargegateway:error:" + type);
            return Json.TryGetProperty("detail", out var detail) ? detail.GetString() ?? "" : "";
        }
    }

    public static Task<Answer> Get(this HttpClient http, string path, params (string Name, string Value)[] headers) =>
        http.Ask(HttpMethod.Get, path, null, headers);

    public static Task<Answer> Post(this HttpClient http, string path, string? body = null, params (string Name, string Value)[] headers) =>
        http.Ask(HttpMethod.Post, path, body, headers);

    public static Task<Answer> Put(this HttpClient http, string path, string body) => http.Ask(HttpMethod.Put, path, body);

    public static Task<Answer> Patch(this HttpClient http, string path, string body) => http.Ask(HttpMethod.Patch, path, body);

    public static Task<Answer> Delete(this HttpClient http, string path) => http.Ask(HttpMethod.Delete, path, null);

    /// <summary>A caller with another key.</summary>
    public static HttpClient As(this HttpClient http, string key)
    {
        var other = new HttpClient { BaseAddress = http.BaseAddress };
        other.DefaultRequestHeaders.Add("X-API-Key", key);
        return other;
    }

    static async Task<Answer> Ask(this HttpClient http, HttpMethod method, string path, string? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        var response = await http.SendAsync(request, Running.Until.Soon);
        var text = await response.Content.ReadAsStringAsync();
        var isJson = response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) is true && text.Length > 0
            && response.Content.Headers.ContentType.MediaType != "application/x-ndjson";
        return new Answer((int)response.StatusCode, isJson ? JsonElement.Parse(text) : default, text, response);
    }

}
