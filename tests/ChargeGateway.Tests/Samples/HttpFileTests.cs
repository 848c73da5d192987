using System.Text.Json;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Samples;

[Collection(SamplesCollection.Name)]
public sealed class HttpFileTests(DemoFixture demo)
{
    const string Sample = "samples/http/chargegateway.http";

    [Fact]
    public async Task Every_request_is_answered_and_the_charger_does_what_is_asked()
    {
        var requests = HttpFile.Parse(Repository.Read(Sample), ("gateway", demo.Address)).Requests;
        requests.Count.ShouldBe(Repository.Read(Sample).Split('\n').Count(line => line.Split(' ')[0] is "GET" or "POST"), "none is left out");

        using var http = new HttpClient();
        foreach (var request in requests)
        {
            using var answer = await http.SendAsync(request.ToMessage());
            var body = await answer.Content.ReadAsStringAsync();
            answer.IsSuccessStatusCode.ShouldBeTrue($"{request.Method} {request.Url}: {(int)answer.StatusCode} {body}");
            if (!request.Url.Contains("/commands/", StringComparison.Ordinal)) continue;
            // A charger that is quick has answered before the caller is told to come back.
            string[] expected = request.Headers.Contains(("Prefer", "respond-async")) ? ["running", "accepted"] : ["accepted"];
            JsonElement.Parse(body).EnumerateObject().First(field => field.Name is "status" or "state").Value.GetString().ShouldNotBeNull()
                .ToLowerInvariant().ShouldBeOneOf(expected, $"{request.Url}: {body}");
        }
    }
}
