using System.Text;
using System.Text.Json;
using ChargeGateway.Drivers.Ocpp;
using ChargeGateway.Drivers.Ocpp.Messages;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Tests.Drivers.Ocpp.Messages;

public class MessageReaderTests
{
    const string Boot = "\"chargePointVendor\":\"V\",\"chargePointModel\":\"M\"";

    [Theory]
    [InlineData("Heartbeat", "{}")]
    [InlineData("Heartbeat", " \r\n\t{ } ")]
    [InlineData("BootNotification", "{" + Boot + "}")]
    [InlineData("BootNotification", "{" + Boot + ",\"iccid\":null}")]
    [InlineData("StatusNotification", """{"connectorId":1,"errorCode":"Whatever","status":"my own word"}""")]
    [InlineData("StartTransaction", """{"connectorId":1,"idTag":"\u00e4","meterStart":-5,"timestamp":"2026-01-01t10:00:00.123456789z"}""")]
    public void What_the_protocol_says_is_read_without_a_deviation(string action, string json)
    {
        Read(action, json, out var deviation);
        deviation.ShouldBeNull();
    }

    [Theory]
    [InlineData("StartTransaction", """{"connectorId":"1"}""", """{"connectorId":1}""", "connectorId")]
    [InlineData("StartTransaction", """{"connectorId":" 1 "}""", """{"connectorId":1}""", "connectorId")]
    [InlineData("StartTransaction", """{"connectorId":1.0}""", """{"connectorId":1}""", "connectorId")]
    [InlineData("StartTransaction", """{"connectorId":"12.00"}""", """{"connectorId":12}""", "connectorId")]
    [InlineData("StartTransaction", """{"connectorId":1e2}""", """{"connectorId":100}""", "connectorId")]
    [InlineData("StartTransaction", """{"connectorId":1,"reservationId":""}""", """{"connectorId":1}""", "reservationId")]
    [InlineData("StartTransaction", """{"meterStart":1234.56}""", """{"meterStart":1235}""", "meterStart")]
    [InlineData("StopTransaction", """{"meterStop":"1234.4"}""", """{"meterStop":1234}""", "meterStop")]
    [InlineData("StartTransaction", """{"idTag":1234567}""", """{"idTag":"1234567"}""", "idTag")]
    [InlineData("StartTransaction", """{"IDTAG":"A","ConnectorID":1}""", """{"connectorId":1,"idTag":"A"}""", "IDTAG")]
    [InlineData("StartTransaction", """{"idTag":"A","idTag":"B"}""", """{"idTag":"B"}""", "idTag")]
    [InlineData("StartTransaction", """{"idTag":"A","IdTag":"B"}""", """{"idTag":"B"}""", "IdTag")]
    [InlineData("StartTransaction", """{"idTag":"A","vendor":{"x":[1,2]}}""", """{"idTag":"A"}""", "vendor")]
    [InlineData("BootNotification", """{"chargePointVendor":true}""", """{"chargePointVendor":"true"}""", "chargePointVendor")]
    [InlineData("DataTransfer", """{"vendorId":"V","data":{"a":[1, "ü"]}}""", """{"vendorId":"V","data":"{\"a\":[1, \"ü\"]}"}""", "data")]
    [InlineData("DataTransfer", """{"vendorId":"V","data":[1]}""", """{"vendorId":"V","data":"[1]"}""", "data")]
    [InlineData("DataTransfer", """{"vendorId":"V","data":1.50}""", """{"vendorId":"V","data":"1.50"}""", "data")]
    [InlineData("GetConfigurationResponse", """{"configurationKey":[{"key":"a","readonly":"False","value":5}]}""", """{"configurationKey":[{"key":"a","readonly":false,"value":"5"}]}""", "configurationKey[0].readonly")]
    [InlineData("GetConfigurationResponse", """{"configurationKey":[{"key":"a","readonly":1}]}""", """{"configurationKey":[{"key":"a","readonly":true}]}""", "configurationKey[0].readonly")]
    [InlineData("GetCompositeScheduleResponse", """{"chargingSchedule":{"minChargingRate":"6.5"}}""", """{"chargingSchedule":{"minChargingRate":6.5}}""", "chargingSchedule.minChargingRate")]
    [InlineData(
        "MeterValues",
        """{"connectorId":1,"meterValue":[{"timestamp":"2026-01-01T10:00:00Z","sampledValue":[{"value":12.50,"unit":"Celcius"}]}]}""",
        """{"connectorId":1,"meterValue":[{"timestamp":"2026-01-01T10:00:00.000Z","sampledValue":[{"value":"12.50","unit":"Celcius"}]}]}""",
        "meterValue[0].sampledValue[0].value")]
    public void What_chargers_write_instead_is_understood_and_noted(string schema, string json, string understood, string place)
    {
        var message = Read(schema, json, out var deviation);
        JsonSerializer.Serialize(message, MessageJson.Output).ShouldBe(understood);
        deviation.ShouldNotBeNull().ShouldStartWith(place + " ");
        deviation!.Length.ShouldBeLessThanOrEqualTo(255);
    }

    [Theory]
    [InlineData("StartTransaction", """{"connectorId":"one"}""", "connectorId")]
    [InlineData("StartTransaction", """{"connectorId":1.5}""", "connectorId")]
    [InlineData("StartTransaction", """{"connectorId":2147483648}""", "connectorId")]
    [InlineData("StartTransaction", """{"connectorId":1e400}""", "connectorId")]
    [InlineData("StartTransaction", """{"connectorId":true}""", "connectorId")]
    [InlineData("StartTransaction", """{"connectorId":[1]}""", "connectorId")]
    [InlineData("StartTransaction", """{"idTag":{"idToken":"A"}}""", "idTag")]
    [InlineData("StartTransaction", """{"idTag":["A"]}""", "idTag")]
    [InlineData("StartTransaction", """{"idTag":"\ud800"}""", "idTag")]
    [InlineData("GetConfigurationResponse", """{"configurationKey":[{"readonly":"maybe"}]}""", "configurationKey[0].readonly")]
    [InlineData("GetConfigurationResponse", """{"configurationKey":[{"readonly":2}]}""", "configurationKey[0].readonly")]
    [InlineData("GetConfigurationResponse", """{"configurationKey":"all"}""", "configurationKey")]
    [InlineData("MeterValues", """{"meterValue":{}}""", "meterValue")]
    [InlineData("MeterValues", """{"meterValue":[1]}""", "meterValue[0]")]
    public void A_wrong_type_is_a_type_constraint_violation(string schema, string json, string place)
    {
        var fault = Should.Throw<MessageException>(() => Read(schema, json, out _));
        fault.Code.ShouldBe(OcppErrorCode.TypeConstraintViolation);
        fault.Message.ShouldStartWith(place + " ");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("1")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("{\"idTag\":}")]
    [InlineData("{\"idTag\":\"A\",}")]
    [InlineData("{} {}")]
    public void What_is_no_object_is_a_formation_violation(string json) =>
        Should.Throw<MessageException>(() => Read("Authorize", json, out _)).Code.ShouldBe(OcppErrorCode.FormationViolation);

    [Fact]
    public void Deep_nesting_is_refused_without_harm()
    {
        var json = "{\"x\":" + new string('[', 100_000) + new string(']', 100_000) + "}";
        Should.Throw<MessageException>(() => Read("Authorize", json, out _)).Code.ShouldBe(OcppErrorCode.FormationViolation);
    }

    [Fact]
    public void A_deviation_repeats_no_value_and_cannot_forge_a_line_of_a_log()
    {
        Read("Authorize", "{\"idTag\":\"A\",\"" + new string('x', 1000) + "\":\"secret\"}", out var longName);
        longName.ShouldNotBeNull().Length.ShouldBeLessThanOrEqualTo(255);
        longName!.ShouldNotContain("secret");
        Read("Authorize", """{"idTag":"A","a\r\n[ERR] b":1}""", out var line);
        line.ShouldNotBeNull().ShouldNotContain('\n');
    }

    [Fact]
    public void A_list_may_hold_nulls_and_they_are_found_by_the_check()
    {
        var message = Read("MeterValues", """{"connectorId":1,"meterValue":[null]}""", out _);
        MessageCheck.Check(message, OcppVersion.V16).ShouldHaveSingleItem().ToString().ShouldBe("meterValue[0] is null");
    }

    [Fact]
    public void A_part_of_a_parsed_frame_is_read()
    {
        using var frame = JsonDocument.Parse("""[2,"1","Authorize",{"idTag":"A"}]""");
        MessageReader.Read(frame.RootElement[3], typeof(AuthorizeRequest), out var deviation).ShouldBe(new AuthorizeRequest { IdTag = "A" });
        deviation.ShouldBeNull();
    }

    [Fact]
    public void A_good_message_costs_little_memory()
    {
        var json = """{"connectorId":1,"transactionId":5,"meterValue":[{"timestamp":"2026-01-01T10:00:00Z","sampledValue":[{"value":"1"},{"value":"2"}]}]}"""u8;
        Heard(json);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Heard(json);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(2000);
    }

    static void Heard(ReadOnlySpan<byte> json) => MessageCheck.Check(MessageReader.Read<MeterValuesRequest>(json, out _), OcppVersion.V16).ShouldBeEmpty();

    static object Read(string schema, string json, out string? deviation) =>
        MessageReader.Read(Encoding.UTF8.GetBytes(json), MessageExamples.Of("1.6", schema).Type, out deviation);
}
