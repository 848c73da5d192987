using System.Net;
using System.Text;
using ChargeGateway.Core;
using ChargeGateway.Core.Metering;
using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Lektrico.Api;
using ChargeGateway.Drivers.Lektrico.Rpc;
using ChargeGateway.Drivers.Lektrico.State;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Tests.Drivers.Lektrico;

public sealed class RecordedTests
{
    [FixtureFact]
    public void A_1P7K_that_charges_is_read()
    {
        var info = new ChargerInfo(Fields.Of(Fixtures.Read("lektrico_dbus", "charger_info-sample.json")));
        var reading = ReadingMap.Connector(BoxModel.OnePhase, info, null, []);

        (reading.Status, reading.Car, reading.LimitReason).ShouldBe((ConnectorStatus.Charging, CarPresence.Charging, "em"));
        (reading.Register, reading.RegisterStep).ShouldBe((1_861_119m, 1m));
        reading.Charge.ShouldBe(new BoxCharge("627", 3514.12m, TimeSpan.FromSeconds(49947)));
        var totals = new ReadingTotals(reading.Values);
        totals.Sum(Measurands.PowerImport).ShouldBe(1179.57m);
        totals.ByPhase(Measurands.CurrentImport).ShouldBe(new PhaseValues(5.468m, null, null));
        totals.ByPhase(Measurands.Voltage).ShouldBe(new PhaseValues(221.43m, null, null));
        totals.Highest(Measurands.CurrentOffered).ShouldBe(6);
        totals.Highest(Measurands.Temperature).ShouldBe(23.7m);
    }

    [FixtureFact]
    public void A_load_balancers_configuration_is_read()
    {
        var configuration = Fields.Of(Fixtures.Read("lektrico_dbus", "app_config-sample.json"));

        (configuration.Integer("breaker_rating"), configuration.Text("lb_meter_type"), configuration.Flag("reverse_current")).ShouldBe((25, "Onboard", true));
    }

    [FixtureFact]
    public void The_answers_that_the_vendor_recorded_are_understood()
    {
        foreach (var recorded in Fixtures.Read("lektrico_lektricowifi", "post_responses.json").EnumerateArray())
        {
            var answer = recorded.GetProperty("response");
            var body = Encoding.UTF8.GetBytes(answer.GetRawText());
            if (answer.TryGetProperty("result", out var result))
            {
                RpcAnswer.Read("box", "X", HttpStatusCode.OK, body).GetRawText().ShouldBe(result.GetRawText());
                continue;
            }

            var failed = Should.Throw<ChargePointException>(() => RpcAnswer.Read("box", "X", HttpStatusCode.OK, body));
            (failed.Failure, failed.Code).ShouldBe((Failure.DeviceError, "-6"));
        }
    }
}
