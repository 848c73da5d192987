using System.Text;
using System.Text.Json;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.OpenApi;

/// <summary>What the service answers and takes is what its OpenAPI document says.</summary>
public sealed class LiveAnswerTests : OneChargerTests
{
    [Fact]
    public async Task Answers_are_as_they_are_described()
    {
        var document = JsonElement.Parse(await Gateway.Http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
        await Charger.BootAsync();
        await Charger.StatusAsync(1, "Available");
        await SendAsync("set-charging-limit", """{"connector":1,"value":10,"unit":"A","expiresIn":600}""", "SetChargingProfile", """{"status":"Accepted"}""");
        var session = await Charger.StartAsync(1, "TAG1");
        await Charger.AskAsync("StopTransaction", $$"""{"transactionId":{{session}},"meterStop":900,"timestamp":"2026-01-01T11:00:00Z","idTag":"TAG1"}""");
        await Charger.StartAsync(1, "TAG1");
        await Gateway.Http.PostAsync(new Uri("/v1/tags", UriKind.Relative), Json("""{"id":"TAG2"}"""));
        await Gateway.Http.PostAsync(new Uri("/v1/keys", UriKind.Relative), Json("""{"name":"some","role":"Read","chargers":["cp"]}"""));

        var check = new SchemaCheck(document);
        var faults = new List<string>();
        foreach (var (path, described) in Reads)
        {
            var answer = JsonElement.Parse(await Gateway.Http.GetStringAsync(new Uri(path, UriKind.Relative)));
            faults.AddRange(check.Faults(answer, Schema(document, described, "get"), path));
        }

        foreach (var (command, body, action, said) in Commands)
        {
            var answer = await SendAsync(command, body, action, said);
            var described = $"/v1/chargers/{{id}}/commands/{command}";
            faults.AddRange(check.Faults(answer, Schema(document, described, "post"), described));
            faults.AddRange(check.Faults(JsonElement.Parse(body), Body(document, described), described + " takes"));
        }

        foreach (var (method, path, body) in Bodies)
            faults.AddRange(check.Faults(JsonElement.Parse(body), Body(document, path, method), $"{method} {path} takes"));
        faults.ShouldBeEmpty();
    }

    static IEnumerable<(string Path, string Described)> Reads =>
    [
        ("/v1/chargers", "/v1/chargers"), ("/v1/chargers/cp", "/v1/chargers/{id}"), ("/v1/chargers/cp/messages", "/v1/chargers/{id}/messages"),
        ("/v1/sessions", "/v1/sessions"), ("/v1/sessions?running=true", "/v1/sessions"), ("/v1/meter-values", "/v1/meter-values"), ("/v1/tags", "/v1/tags"),
        ("/v1/keys", "/v1/keys"), ("/v1/audit", "/v1/audit"), ("/v1/groups", "/v1/groups"), ("/v1/groups/Default", "/v1/groups/{group}"),
        ("/v1/webhooks", "/v1/webhooks"), ("/v1/chargers/pending", "/v1/chargers/pending"),
    ];

    static IEnumerable<(string Command, string Body, string Action, string Answer)> Commands =>
    [
        ("unlock-connector", """{"connector":1}""", "UnlockConnector", """{"status":"Unlocked"}"""),
        ("set-charging-limit", """{"connector":2,"value":6,"unit":"A"}""", "SetChargingProfile", """{"status":"Rejected"}"""),
        ("get-configuration", """{"keys":["a"]}""", "GetConfiguration", """{"configurationKey":[{"key":"a","readonly":true}]}"""),
        ("get-composite-schedule", """{"connector":1,"duration":10}""", "GetCompositeSchedule", """{"status":"Rejected"}"""),
        ("send-local-list", """{"listVersion":1,"updateType":"Full","entries":[{"idTag":"A","status":"Accepted"}]}""", "SendLocalList", """{"status":"Accepted"}"""),
        ("data-transfer", """{"vendorId":"v"}""", "DataTransfer", """{"status":"Accepted"}"""),
        ("native", """{"method":"ClearCache"}""", "ClearCache", """{"status":"Accepted"}"""),
    ];

    static IEnumerable<(string Method, string Path, string Body)> Bodies =>
    [
        ("patch", "/v1/tags/{id}", """{"blocked":true}"""),
        ("patch", "/v1/keys/{name}", """{"role":"Control"}"""),
        ("patch", "/v1/groups/{group}", """{"description":null}"""),
        ("post", "/v1/chargers", """{"id":"box","driver":"lektrico","address":"http://127.0.0.1:1","pollInterval":7}"""),
        ("post", "/v1/chargers", """{"id":"cp2","feedTo":{"address":"http://127.0.0.1:1","device":"E1","interval":5}}"""),
        ("post", "/remote_commands/asynchronous/remote_start_attempt", """{"cpId":"cp","cpConnectorUuid":2,"idTag":"TAG1"}"""),
    ];

    async Task<JsonElement> SendAsync(string command, string body, string action, string answer)
    {
        var sending = Gateway.Http.PostAsync(new Uri($"/v1/chargers/cp/commands/{command}", UriKind.Relative), Json(body));
        await Charger.AnswerNextAsync(action, answer);
        var response = await sending;
        response.IsSuccessStatusCode.ShouldBeTrue(await response.Content.ReadAsStringAsync());
        return JsonElement.Parse(await response.Content.ReadAsStringAsync());
    }

    static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    static JsonElement Schema(JsonElement document, string path, string method) => document.GetProperty("paths").GetProperty(path).GetProperty(method)
        .GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");

    static JsonElement Body(JsonElement document, string path, string method = "post") => document.GetProperty("paths").GetProperty(path).GetProperty(method)
        .GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema");
}
