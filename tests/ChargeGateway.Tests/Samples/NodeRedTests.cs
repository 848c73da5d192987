using System.Text;
using System.Text.Json;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Samples;

[Collection(SamplesCollection.Name)]
public sealed class NodeRedTests(DemoFixture demo)
{
    readonly List<JsonElement> nodes = [.. JsonElement.Parse(Repository.Read("samples/node-red/flows.json")).EnumerateArray()];

    [Fact]
    public void Every_wire_ends_at_a_node_of_the_tab()
    {
        nodes.Select(Id).ShouldBeUnique();
        nodes.Skip(1).ShouldAllBe(node => node.GetProperty("z").GetString() == Id(nodes[0]));
        nodes.Skip(1).SelectMany(Wires).Except(nodes.Select(Id)).ShouldBeEmpty();
        var reached = nodes.Skip(1).SelectMany(Wires).ToHashSet();
        nodes.Skip(1).Where(node => Text(node, "type") != "inject").Select(Id).ShouldBeSubsetOf(reached);
    }

    [Fact]
    public async Task What_it_asks_of_the_gateway_is_answered()
    {
        var asked = 0;
        foreach (var inject in nodes.Where(node => Text(node, "type") == "inject"))
        {
            foreach (var request in nodes.Where(node => Wires(inject).Contains(Id(node)) && Text(node, "type") == "http request"))
            {
                using var message = Message(request, inject.TryGetProperty("payload", out var payload) ? payload.GetString() : null);
                using var http = new HttpClient();
                using var answer = await http.SendAsync(message);
                var body = await answer.Content.ReadAsStringAsync();
                answer.IsSuccessStatusCode.ShouldBeTrue(body);
                if (message.Method == HttpMethod.Post) body.ShouldContain("\"status\":\"Accepted\"");
                asked++;
            }
        }

        asked.ShouldBe(3);
    }

    HttpRequestMessage Message(JsonElement request, string? payload)
    {
        var url = Text(request, "url");
        url.ShouldStartWith(DemoFixture.SampleUrl);
        var here = url.Replace(DemoFixture.SampleUrl, demo.Address, StringComparison.Ordinal);
        var message = new HttpRequestMessage(new HttpMethod(Text(request, "method")), here);
        foreach (var header in request.GetProperty("headers").EnumerateArray())
            message.Headers.Add(Text(header, "keyValue"), Value(Text(header, "valueValue")));
        if (payload is not null) message.Content = new StringContent(payload, Encoding.UTF8, "application/json");
        return message;
    }

    /// <summary>A whole value <c>${NAME}</c> is the tab's variable.</summary>
    string Value(string text) => text.StartsWith("${", StringComparison.Ordinal)
        ? Text(nodes[0].GetProperty("env").EnumerateArray().Single(variable => Text(variable, "name") == text[2..^1]), "value")
        : text;

    static IEnumerable<string> Wires(JsonElement node) =>
        node.GetProperty("wires").EnumerateArray().SelectMany(output => output.EnumerateArray()).Select(id => id.GetString()!);

    static string Id(JsonElement node) => Text(node, "id");

    static string Text(JsonElement node, string property) => node.GetProperty(property).GetString()!;
}
