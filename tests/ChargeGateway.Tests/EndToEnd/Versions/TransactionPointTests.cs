using ChargeGateway.Core.Commands;
using ChargeGateway.Simulator.Ocpp;
using ChargeGateway.Simulator.Stations;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.EndToEnd.Versions;

/// <summary>What only 2.x has: transactions that begin before anybody may charge, or before a car is there.</summary>
public sealed class TransactionPointTests(VersionsGateway shared) : VersionsTest(shared)
{
    public static TheoryData<OcppVersion> Modern => [OcppVersion.V201, OcppVersion.V21];

    [Theory]
    [MemberData(nameof(Modern))]
    public async Task A_transaction_that_begins_with_the_plug_gets_its_tag_later_and_lasts_until_the_car_goes(OcppVersion version)
    {
        await StartAsync(version, options => options with { TxStartPoint = ["EVConnected"], TxStopPoint = ["EVConnected"] });
        await Charger.Connectors[1].PlugInAsync(Car(idTag: null), Ct);
        await Until.TrueAsync(() => OpenCount == 1);
        OpenTransaction().IdTag.ShouldBeNull();

        await Charger.Connectors[1].PresentTagAsync("TAG1", Ct);
        await Until.TrueAsync(() => OpenTransaction().IdTag == "TAG1");
        await ConnectorAsync(1, state => state.Status == Core.State.ConnectorStatus.Charging);
        var running = OpenTransaction();
        await Charger.Connectors[1].PresentTagAsync("TAG1", Ct);
        await ConnectorAsync(1, state => state.Status != Core.State.ConnectorStatus.Charging);
        OpenTransaction().Id.ShouldBe(running.Id);
        await Charger.Connectors[1].UnplugAsync(Ct);

        (await EndedAsync(running.Id)).StopReason.ShouldBe("Local");
    }

    [Theory]
    [MemberData(nameof(Modern))]
    public async Task A_remote_start_takes_over_the_transaction_of_the_plugged_car(OcppVersion version)
    {
        await StartAsync(version, options => options with { TxStartPoint = ["EVConnected"] });
        await Charger.Connectors[1].PlugInAsync(Car(idTag: null), Ct);
        await Until.TrueAsync(() => OpenCount == 1);
        var opened = OpenTransaction();

        (await SendAsync(new StartCharging("TAG1", 1))).Status.ShouldBe("Accepted");

        await Until.TrueAsync(() => OpenTransaction().IdTag == "TAG1");
        OpenTransaction().Id.ShouldBe(opened.Id);
        (await SendAsync(new StopCharging(1))).Status.ShouldBe("Accepted");
        (await EndedAsync(opened.Id)).StopReason.ShouldBe("Remote");
    }

    [Theory]
    [MemberData(nameof(Modern))]
    public async Task A_transaction_whose_car_does_not_come_ends(OcppVersion version)
    {
        await StartAsync(version, options => options with { TxStartPoint = ["Authorized"] });
        Charger.Configuration["TxCtrlr.EVConnectionTimeOut"] = "1";
        await Charger.Connectors[1].PresentTagAsync("TAG1", Ct);
        await Until.TrueAsync(() => OpenCount == 1);
        var opened = OpenTransaction();

        (await EndedAsync(opened.Id)).StopReason.ShouldBe("Timeout");
        Charger.Connectors[1].Status.ShouldBe(ConnectorStatus.Available);
    }

    [Theory]
    [MemberData(nameof(Modern))]
    public async Task A_charger_of_2_x_speaks_what_the_gateway_prefers_of_what_it_offers(OcppVersion version)
    {
        var offered = version == OcppVersion.V21 ? new[] { "ocpp2.1", "ocpp2.0.1" } : ["ocpp2.0.1", "ocpp2.1"];
        await StartAsync(version, options => options with { SubProtocols = offered });
        Charger.SubProtocol.ShouldBe(offered[0]);
        State.Protocol.ShouldBe(offered[0]);
    }
}
