using System.Text.Json;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp.EdgeCases;

/// <summary>Cases 25 to 30: what is said wrong, and what is answered to it.</summary>
public sealed class MessageEdgeCaseTests(OpenGateway open) : IClassFixture<OpenGateway>
{
    [Theory]
    [InlineData("FlyToTheMoon", "NotImplemented")]
    [InlineData("heartbeat", "NotImplemented")]
    [InlineData("", "NotImplemented")]
    [InlineData("TransactionEvent", "NotImplemented")]
    [InlineData("RemoteStartTransaction", "NotSupported")]
    [InlineData("CertificateSigned", "NotSupported")]
    public async Task Edge_25_an_unknown_action_is_not_implemented_and_one_of_ours_is_not_supported(string action, string code)
    {
        await using var charger = await DialAsync();
        (await charger.ErrorOfAsync(action, "{}")).ShouldBe(code);
        await charger.AskAsync("Heartbeat", "{}");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("hello")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[2]")]
    [InlineData("[2,")]
    [InlineData("[2,null,\"Heartbeat\",{}]")]
    [InlineData("[2,{},\"Heartbeat\",{}]")]
    [InlineData("[null,\"a\",\"Heartbeat\",{}]")]
    [InlineData("[\"2\",\"a\",\"Heartbeat\",{}]")]
    [InlineData("[2,\"\\ud800\",\"Heartbeat\",{}]")]
    [InlineData("\u0000")]
    [InlineData("null")]
    [InlineData("2")]
    public async Task Edge_26_a_message_that_cannot_be_read_is_not_answered_and_the_line_lives(string text) => await ShouldBePassedOverAsync(text);

    [Theory]
    [InlineData("[1,\"a\"]")]
    [InlineData("[5,\"a\",{}]")]
    [InlineData("[6,\"a\",\"NotifyPeriodicEventStream\",{}]")]
    [InlineData("[0,\"a\",\"Heartbeat\",{}]")]
    [InlineData("[-2,\"a\",\"Heartbeat\",{}]")]
    [InlineData("[99999999999999999999,\"a\",\"Heartbeat\",{}]")]
    public async Task Edge_27_an_unknown_message_type_is_not_answered(string text) => await ShouldBePassedOverAsync(text);

    [Theory]
    [InlineData("[2,\"a\"]")]
    [InlineData("[2,\"a\",\"Heartbeat\"]")]
    [InlineData("[2,\"a\",\"Heartbeat\",null]")]
    [InlineData("[2,\"a\",\"Heartbeat\",[]]")]
    [InlineData("[2,\"a\",\"Heartbeat\",\"{}\"]")]
    [InlineData("[2,\"a\",5,{}]")]
    [InlineData("[2,\"a\",\"\\udfff\",{}]")]
    [InlineData("[2,\"a\",\"Heartbeat\",{\"x\":}]")]
    [InlineData("[2,\"a\",\"Heartbeat\",{}")]
    [InlineData("[2,\"a\",\"Heartbeat\",{}]]")]
    [InlineData("[2,\"a\",\"Heartbeat\",{}]\u0000")]
    public async Task Edge_28_a_call_of_the_wrong_form_is_a_formation_violation(string text)
    {
        await using var charger = await DialAsync();
        await charger.SendAsync(text);
        var answer = JsonElement.Parse(await charger.Frames.ReadAsync(Until.Soon));
        (answer[0].GetInt32(), answer[1].GetString(), answer[2].GetString()).ShouldBe((4, "a", "FormationViolation"), answer.ToString());
        await charger.AskAsync("Heartbeat", "{}");
    }

    [Theory]
    [InlineData("BootNotification", "{}", "OccurenceConstraintViolation")]
    [InlineData("BootNotification", """{"chargePointVendor":"V"}""", "OccurenceConstraintViolation")]
    [InlineData("BootNotification", """{"chargePointVendor":{},"chargePointModel":"M"}""", "TypeConstraintViolation")]
    [InlineData("Authorize", "{}", "OccurenceConstraintViolation")]
    [InlineData("Authorize", """{"idTag":[]}""", "TypeConstraintViolation")]
    [InlineData("StatusNotification", """{"connectorId":1,"errorCode":"NoError","status":"Dancing"}""", "PropertyConstraintViolation")]
    [InlineData("StartTransaction", """{"connectorId":"one","idTag":"T","meterStart":0,"timestamp":"2026-01-01T10:00:00Z"}""", "TypeConstraintViolation")]
    [InlineData("StopTransaction", "{}", "OccurenceConstraintViolation")]
    [InlineData("MeterValues", """{"connectorId":1}""", "OccurenceConstraintViolation")]
    public async Task Edge_28_a_bad_payload_gets_the_code_in_the_spelling_of_1_6(string action, string payload, string code)
    {
        await using var charger = await DialAsync();
        (await charger.ErrorOfAsync(action, payload)).ShouldBe(code);
    }

    [Theory]
    [InlineData(1000, "x")]
    [InlineData(300, "\"")]
    [InlineData(0, "😀")]
    [InlineData(1, "😀")]
    public async Task Edge_29_an_error_has_five_elements_and_a_description_that_fits(int ahead, string letter)
    {
        await using var charger = await DialAsync();
        var action = new string('a', ahead) + string.Concat(Enumerable.Repeat(letter, 300));
        var frame = await charger.FrameOfAsync(JsonEncodedText.Encode(action).ToString(), "{}");
        frame.GetArrayLength().ShouldBe(5);
        frame[2].GetString().ShouldBe("NotImplemented");
        frame[3].GetString()!.Length.ShouldBeInRange(1, 255);
        frame[3].GetString()!.ShouldNotContain("\uFFFD");
        frame[4].ToString().ShouldBe("{}");
    }

    [Theory]
    [InlineData(36, 3)]
    [InlineData(37, 4)]
    [InlineData(1000, 4)]
    public async Task Edge_30_a_message_id_has_at_most_36_characters(int length, int type)
    {
        await using var charger = await DialAsync();
        var id = new string('i', length);
        var frame = await charger.FrameOfAsync("Heartbeat", "{}", id);
        frame[0].GetInt32().ShouldBe(type);
        await charger.AskAsync("Heartbeat", "{}");
    }

    [Fact]
    public async Task Edge_30_the_gateway_s_own_ids_fit_and_are_never_used_twice_also_after_a_reconnect()
    {
        var ids = new List<string>();
        for (var connection = 0; connection < 2; connection++)
        {
            await using var charger = await RawCharger.ConnectAsync(open.Gateway, "ids");
            for (var i = 0; i < 5; i++)
            {
                var asking = open.Gateway.GetAsync("/API/Reset/ids");
                ids.Add((await charger.AnswerNextAsync("Reset", """{"status":"Accepted"}""")).Id);
                await asking;
            }
        }

        ids.ShouldAllBe(id => id.Length > 0 && id.Length <= 36);
        ids.ShouldBeUnique();
    }

    async Task ShouldBePassedOverAsync(string text)
    {
        await using var charger = await DialAsync();
        await charger.SendAsync(text);
        await charger.AskAsync("Heartbeat", "{}", "after");
        (await charger.Frames.ReadAsync(Until.Soon)).ShouldStartWith("[3,\"after\",");
    }

    Task<RawCharger> DialAsync() => RawCharger.ConnectAsync(open.Gateway, "m" + Guid.NewGuid().ToString("N"));
}
