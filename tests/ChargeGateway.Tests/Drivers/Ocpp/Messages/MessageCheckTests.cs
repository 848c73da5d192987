using ChargeGateway.Drivers.Ocpp;
using ChargeGateway.Drivers.Ocpp.Messages;
using ChargeGateway.Drivers.Ocpp.Messages.V16;

namespace ChargeGateway.Tests.Drivers.Ocpp.Messages;

public class MessageCheckTests
{
    [Fact]
    public void What_is_missing_is_named() => Found(new StartTransactionRequest { ConnectorId = 1, IdTag = "A" }).ShouldBe(
    [
        "OccurrenceConstraintViolation meterStart is missing",
        "OccurrenceConstraintViolation timestamp is missing",
    ]);

    [Fact]
    public void The_place_in_lists_and_inner_records_is_named() => Found(new MeterValuesRequest
    {
        ConnectorId = -1,
        MeterValue =
        [
            new MeterValue { Timestamp = DateTimeOffset.UnixEpoch, SampledValue = [new() { Value = "1" }, new() { Phase = "L4" }] },
            new MeterValue { Timestamp = DateTimeOffset.UnixEpoch, SampledValue = [] },
        ],
    }).ShouldBe(
    [
        "PropertyConstraintViolation connectorId is less than 0",
        "OccurrenceConstraintViolation meterValue[0].sampledValue[1].value is missing",
        "PropertyConstraintViolation meterValue[0].sampledValue[1].phase is none of L1, L2, L3, N, L1-N, L2-N, L3-N, L1-L2, L2-L3, L3-L1",
        "OccurrenceConstraintViolation meterValue[1].sampledValue has fewer than 1 items",
    ]);

    [Fact]
    public void A_text_is_measured_in_characters()
    {
        Found(new AuthorizeRequest { IdTag = string.Concat(Enumerable.Repeat("😀", 20)) }).ShouldBeEmpty();
        Found(new AuthorizeRequest { IdTag = new string('x', 21) }).ShouldBe(["PropertyConstraintViolation idTag is longer than 20 characters"]);
        Found(new GetConfigurationRequest { Key = ["a", new string('x', 51)] }).ShouldBe(["PropertyConstraintViolation key[1] is longer than 50 characters"]);
    }

    [Theory]
    [InlineData("16", true)]
    [InlineData("16.00", true)]
    [InlineData("8.1", true)]
    [InlineData("8.15", false)]
    public void A_limit_has_one_fraction_digit_at_most(string limit, bool good) =>
        Found(new ChargingSchedulePeriod { StartPeriod = 0, Limit = decimal.Parse(limit, System.Globalization.CultureInfo.InvariantCulture) })
            .Count().ShouldBe(good ? 0 : 1);

    [Theory]
    [InlineData("Soft", true)]
    [InlineData("soft", false)]
    [InlineData("", false)]
    public void The_letter_case_of_a_word_counts(string word, bool good) =>
        Found(new ResetRequest { Type = word }).Count().ShouldBe(good ? 0 : 1);

    [Theory]
    [InlineData("Celcius")]
    [InlineData("Celsius")]
    [InlineData("Hertz")]
    public void Both_spellings_of_Celsius_and_Hertz_are_units(string unit) =>
        Found(new SampledValue { Value = "1", Unit = unit }).ShouldBeEmpty();

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_single_connector_has_a_number_above_zero(int connector, bool good) =>
        Found(new UnlockConnectorRequest { ConnectorId = connector }).Count().ShouldBe(good ? 0 : 1);

    [Fact]
    public void A_hopeless_message_yields_no_more_than_16_deviations() =>
        Found(new MeterValuesRequest { MeterValue = [.. Enumerable.Repeat(new MeterValue(), 10_000)] }).Count().ShouldBe(16);

    [Fact]
    public void What_is_no_message_is_not_checked() => Should.Throw<NotSupportedException>(() => Found(new Version(1, 0)).ToList());

    static IEnumerable<string> Found(object message) => MessageCheck.Check(message, OcppVersion.V16).Select(deviation => $"{deviation.Code} {deviation}");
}
