using System.Buffers;
using System.Text;
using System.Text.Json;
using ChargeGateway.Drivers.Ocpp.Messages;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Tests.Drivers.Ocpp.Messages;

public class MessageWriterTests
{
    [Fact]
    public void Names_are_camelCase_and_nulls_are_left_out() =>
        Written(new UnlockConnectorRequest { ConnectorId = 1 }).ShouldBe("""{"connectorId":1}""");

    [Fact]
    public void An_empty_message_is_an_empty_object() => Written(new ClearCacheRequest()).ShouldBe("{}");

    [Fact]
    public void Dates_are_written_in_UTC_with_milliseconds() =>
        Written(new HeartbeatResponse { CurrentTime = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.FromHours(2)).AddTicks(1_239_999) })
            .ShouldBe("""{"currentTime":"2026-01-01T10:00:00.123Z"}""");

    [Fact]
    public void Characters_beyond_ASCII_are_not_escaped() =>
        Written(new ChangeConfigurationRequest { Key = "Name", Value = "Größe <4 m² & 😀 'x' \"y\"\n" })
            .ShouldBe("""{"key":"Name","value":"Größe <4 m² & 😀 'x' \"y\"\n"}""".Replace("😀", "\\uD83D\\uDE00", StringComparison.Ordinal));

    [Fact]
    public void Limits_keep_their_digits_and_lists_their_order() =>
        Written(new SetChargingProfileRequest
        {
            ConnectorId = 1,
            CsChargingProfiles = new ChargingProfile
            {
                ChargingProfileId = 1,
                StackLevel = 0,
                ChargingProfilePurpose = "TxDefaultProfile",
                ChargingProfileKind = "Absolute",
                ChargingSchedule = new ChargingSchedule
                {
                    ChargingRateUnit = "A",
                    ChargingSchedulePeriod = [new() { StartPeriod = 0, Limit = 16 }, new() { StartPeriod = 60, Limit = 8.5m, NumberPhases = 1 }],
                },
            },
        }).ShouldBe(
            """{"connectorId":1,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":0,"chargingProfilePurpose":"TxDefaultProfile","chargingProfileKind":"Absolute","""
            + """
              "chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":16},{"startPeriod":60,"limit":8.5,"numberPhases":1}]}}}
              """);

    [Fact]
    public void A_record_is_written_into_a_frame()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, MessageWriter.Options))
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(2);
            MessageWriter.Write(writer, new ResetRequest { Type = "Soft" });
            writer.WriteEndArray();
        }

        Encoding.UTF8.GetString(buffer.WrittenSpan).ShouldBe("""[2,{"type":"Soft"}]""");
    }

    [Fact]
    public void What_is_no_message_is_not_written() =>
        Should.Throw<NotSupportedException>(() => MessageWriter.Write(new ArrayBufferWriter<byte>(), new Version(1, 0)));

    static string Written(object message)
    {
        var buffer = new ArrayBufferWriter<byte>();
        MessageWriter.Write(buffer, message);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
