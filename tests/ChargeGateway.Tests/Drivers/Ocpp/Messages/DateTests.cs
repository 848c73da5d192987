using System.Globalization;
using System.Text;
using ChargeGateway.Drivers.Ocpp.Messages;
using ChargeGateway.Drivers.Ocpp.Messages.V16;
using FsCheck;
using FsCheck.Fluent;

namespace ChargeGateway.Tests.Drivers.Ocpp.Messages;

public class DateTests
{
    [Theory]
    [InlineData("2026-01-01T10:00:00Z", "2026-01-01T10:00:00.0000000+00:00")]
    [InlineData("2026-01-01t10:00:00z", "2026-01-01T10:00:00.0000000+00:00")]
    [InlineData("2026-01-01T10:00:00.000Z", "2026-01-01T10:00:00.0000000+00:00")]
    [InlineData("2026-01-01T10:00:00.5Z", "2026-01-01T10:00:00.5000000+00:00")]
    [InlineData("2026-01-01T10:00:00.123456789Z", "2026-01-01T10:00:00.1234567+00:00")]
    [InlineData("2026-01-01T12:00:00+02:00", "2026-01-01T12:00:00.0000000+02:00")]
    [InlineData("2026-01-01T04:30:00-05:30", "2026-01-01T04:30:00.0000000-05:30")]
    [InlineData("2024-02-29T23:59:59-00:00", "2024-02-29T23:59:59.0000000+00:00")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.0000000+00:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    [InlineData("2026-01-01T10:00:00\\u005a", "2026-01-01T10:00:00.0000000+00:00")]
    public void An_RFC_3339_date_is_no_deviation(string text, string date)
    {
        Read(text, out var deviation).ShouldBe(Exact(date));
        deviation.ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-01-01T10:00:00", "2026-01-01T10:00:00.0000000+00:00")]
    [InlineData("2026-01-01T10:00:00.25", "2026-01-01T10:00:00.2500000+00:00")]
    [InlineData("2026-01-01 10:00:00Z", "2026-01-01T10:00:00.0000000+00:00")]
    [InlineData("2026-01-01T10:00Z", "2026-01-01T10:00:00.0000000+00:00")]
    [InlineData("2026-01-01T10:00:00,25Z", "2026-01-01T10:00:00.2500000+00:00")]
    [InlineData("2026-01-01T10:00:00+0200", "2026-01-01T10:00:00.0000000+02:00")]
    [InlineData("2026-01-01T10:00:00+02", "2026-01-01T10:00:00.0000000+02:00")]
    [InlineData(" 2026-01-01T10:00:00Z ", "2026-01-01T10:00:00.0000000+00:00")]
    [InlineData("2026-01-01", "2026-01-01T00:00:00.0000000+00:00")]
    public void Another_form_is_understood_and_noted(string text, string date)
    {
        Read(text, out var deviation).ShouldBe(Exact(date));
        deviation.ShouldNotBeNull().ShouldStartWith("timestamp ");
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("1767261600")]
    [InlineData("01.01.2026 10:00:00")]
    [InlineData("2026-13-01T10:00:00Z")]
    [InlineData("2026-02-29T10:00:00Z")]
    [InlineData("2026-01-00T10:00:00Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("2026-01-01T24:00:00Z")]
    [InlineData("2026-01-01T10:60:00Z")]
    [InlineData("2026-01-01T10:00:61Z")]
    [InlineData("2026-01-01T10:00:00.Z")]
    [InlineData("2026-01-01T10:00:00+15:00")]
    [InlineData("2026-01-01T10:00:00+02:60")]
    [InlineData("2026-01-01T10:00:00+2")]
    [InlineData("2026-01-01T10:00:00+02:")]
    [InlineData("2026-01-01T10:00:00ZZ")]
    [InlineData("2026-01-01T10:00:00Z and more of it, so much that it is longer than any date")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:60Z")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("２０２６-01-01T10:00:00Z")]
    public void A_date_that_cannot_be_read_is_as_good_as_none(string text)
    {
        Read(text, out var deviation).ShouldBeNull();
        deviation.ShouldNotBeNull().ShouldStartWith("timestamp ");
    }

    [Theory]
    [InlineData("1767261600")]
    [InlineData("true")]
    [InlineData("{\"a\":[1]}")]
    [InlineData("[\"2026-01-01T10:00:00Z\"]")]
    public void So_is_one_of_another_type(string json)
    {
        var message = MessageReader.Read<StatusNotificationRequest>(
            Encoding.UTF8.GetBytes($$"""{"timestamp":{{json}},"info":"after"}"""), out var deviation);
        message.Timestamp.ShouldBeNull();
        message.Info.ShouldBe("after");
        deviation.ShouldNotBeNull();
    }

    [Fact]
    public void Every_date_that_is_written_is_read_back() =>
        Check.QuickThrowOnFailure(Prop.ForAll<DateTime, int>((moment, minutes) =>
        {
            var offset = TimeSpan.FromMinutes(minutes % 840);
            var ticks = Math.Clamp(moment.Ticks, TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay);
            var date = new DateTimeOffset(ticks, offset);
            return Read(date.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture), out var deviation) == date && deviation is null;
        }));

    [Fact]
    public void No_text_does_harm() =>
        Check.QuickThrowOnFailure(Prop.ForAll<string>(text =>
        {
            _ = MessageReader.Read<StatusNotificationRequest>(
                Encoding.UTF8.GetBytes("{\"timestamp\":" + System.Text.Json.JsonSerializer.Serialize(text) + "}"), out _);
            return true;
        }));

    static DateTimeOffset? Read(string text, out string? deviation) =>
        MessageReader.Read<StatusNotificationRequest>(Encoding.UTF8.GetBytes($$"""{"timestamp":"{{text}}"}"""), out deviation).Timestamp;

    static DateTimeOffset Exact(string date) => DateTimeOffset.ParseExact(date, "O", CultureInfo.InvariantCulture);
}
