using System.Text.Json;
using ChargeGateway.Drivers.Ocpp;
using ChargeGateway.Drivers.Ocpp.Messages;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Tests.Drivers.Ocpp.Messages;

public class ReadCheckedTests
{
    [Fact]
    public void A_good_request_is_read() =>
        Read("Reset", """{"type":"Hard"}""").ShouldBe(new ResetRequest { Type = "Hard" });

    [Theory]
    [InlineData("Reset", """{}""", "OccurrenceConstraintViolation", "type is missing")]
    [InlineData("Reset", """{"Type":"Hard"}""", "FormationViolation", "Type is not known; type is missing")]
    [InlineData("Reset", """{"type":"Soft","x":1}""", "FormationViolation", "x is not known")]
    [InlineData("Reset", """{"type":"soft"}""", "PropertyConstraintViolation", "type is none of Hard, Soft")]
    [InlineData("Reset", """{"type":1}""", "TypeConstraintViolation", "type must be a text")]
    [InlineData("Reset", """{"type":null}""", "TypeConstraintViolation", "type must be a text")]
    [InlineData("Reset", """[]""", "FormationViolation", "the message is no JSON object")]
    [InlineData("UnlockConnector", """{"connectorId":"1"}""", "TypeConstraintViolation", "connectorId must be a whole number of 32 bits")]
    [InlineData("UnlockConnector", """{"connectorId":1.0}""", "TypeConstraintViolation", "connectorId must be a whole number of 32 bits")]
    [InlineData("UnlockConnector", """{"connectorId":0}""", "PropertyConstraintViolation", "connectorId is less than 1")]
    [InlineData("UnlockConnector", """{"connectorId":1,"connectorId":2}""", "FormationViolation", "connectorId is given twice")]
    [InlineData("GetConfiguration", """{"key":"a"}""", "TypeConstraintViolation", "key must be a list")]
    [InlineData("GetConfiguration", """{"key":["a",1,null]}""", "TypeConstraintViolation", "key[1] must be a text; key[2] must be a text")]
    [InlineData("UpdateFirmware", """{"location":"x","retrieveDate":"2026-01-01T10:00:00"}""", "TypeConstraintViolation", "retrieveDate must be a date and time such as 2026-01-01T10:00:00Z")]
    [InlineData(
        "SetChargingProfile",
        """{"connectorId":1,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":0,"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Absolute","chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":"16"}]}}}""",
        "TypeConstraintViolation",
        "csChargingProfiles.chargingSchedule.chargingSchedulePeriod[0].limit must be a number")]
    [InlineData("SetChargingProfile", """{"connectorId":1,"csChargingProfiles":7}""", "TypeConstraintViolation", "csChargingProfiles must be an object")]
    public void A_bad_one_is_refused_with_what_to_change(string action, string json, string code, string text)
    {
        var refusal = Should.Throw<MessageException>(() => Read(action, json));
        refusal.Message.ShouldBe(text);
        refusal.Code.ToString().ShouldBe(code);
    }

    [Fact]
    public void A_hopeless_one_is_refused_in_few_words()
    {
        var json = "{" + string.Join(",", Enumerable.Range(0, 10_000).Select(i => $"\"{new string('x', 500)}{i}\":1")) + "}";
        Should.Throw<MessageException>(() => Read("Reset", json)).Message.Length.ShouldBeLessThan(4000);
    }

    static object Read(string action, string json) =>
        MessageReader.ReadChecked(JsonSerializer.Deserialize<JsonElement>(json), OcppMessages.V16[action].Request, OcppVersion.V16);
}
