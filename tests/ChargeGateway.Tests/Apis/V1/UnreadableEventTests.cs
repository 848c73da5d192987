using System.Text.Json;
using System.Text.Json.Nodes;
using ChargeGateway.Apis.V1;
using ChargeGateway.Core.Events;
using ChargeGateway.Events;

namespace ChargeGateway.Tests.Apis.V1;

/// <summary>What chargers write oddly neither stops the telling of events nor shows a secret.</summary>
public sealed class UnreadableEventTests
{
    [Fact]
    public void An_event_with_a_name_twice_is_told()
    {
        var content = JsonElement.Parse("""{"vendorId":"a","vendorId":"b"}""");

        var json = JsonElement.Parse(new BufferedEvent(1, "x-1", new ChargerNotified("cp", default, "DataTransfer", content)).Json.Span);

        (json.GetProperty("type").GetString(), json.GetProperty("charger").GetString()).ShouldBe(("charger.notified", "cp"));
    }

    [Fact]
    public void A_secret_variable_of_a_report_is_masked_however_deep_its_value_stands()
    {
        var report = JsonNode.Parse(
            """
            {"reportData":[{"variable":{"name":"BasicAuthPassword"},"variableAttribute":[{"type":"Actual","value":"hidden"}]},
            {"variable":{"name":"HeartbeatInterval"},"variableAttribute":[{"value":"300"}]}],
            "eventData":[{"variable":{"name":"BasicAuthPassword"},"actualValue":"hidden"}]}
            """);

        SecretMask.Apply(report);

        report!.ToJsonString().ShouldNotContain("hidden");
        report.ToJsonString().ShouldContain("300");
    }
}
