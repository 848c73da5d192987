using ChargeGateway.Core.Events;
using ChargeGateway.Core.State;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Drivers.Ocpp;

/// <summary>What the gateway does with a charger's messages.</summary>
public sealed class InboundTests : OneChargerTests
{
    [Theory]
    [InlineData("FirmwareStatusNotification", """{"status":"Installed"}""")]
    [InlineData("DiagnosticsStatusNotification", """{"status":"Uploaded"}""")]
    [InlineData("SecurityEventNotification", """{"type":"InvalidCsr","timestamp":"2026-01-01T10:00:00Z"}""")]
    [InlineData("LogStatusNotification", """{"status":"Uploaded","requestId":1}""")]
    [InlineData("SignedFirmwareStatusNotification", """{"status":"InstallVerificationFailed"}""")]
    [InlineData("DataTransfer", """{"vendorId":"com.example","data":"x"}""")]
    public async Task What_has_no_event_of_its_own_is_passed_on(string action, string payload)
    {
        using var events = Gateway.Get<IEventStream>().Subscribe(100);
        await Charger.AskAsync(action, payload);
        var told = await NextAsync<ChargerNotified>(events);
        told.Message.ShouldBe(action);
        told.Content.ToString().ShouldBe(payload);
    }

    [Fact]
    public async Task A_vendor_s_message_is_not_pretended_to_be_understood() =>
        (await Charger.AskAsync("DataTransfer", """{"vendorId":"com.example"}""")).GetProperty("status").GetString().ShouldBe("UnknownVendorId");

    [Fact]
    public async Task A_boot_is_accepted_with_interval_and_time_and_tells_what_the_charger_is()
    {
        var answer = await Charger.AskAsync(
            "BootNotification", """{"chargePointVendor":"Vend","chargePointModel":"Mod","chargePointSerialNumber":"SN1","firmwareVersion":"1.2"}""");
        answer.GetProperty("status").GetString().ShouldBe("Accepted");
        answer.GetProperty("interval").GetInt32().ShouldBe(300);
        answer.GetProperty("currentTime").GetString()!.ShouldEndWith("Z");
        (DateTimeOffset.UtcNow - answer.GetProperty("currentTime").GetDateTimeOffset()).Duration().ShouldBeLessThan(TimeSpan.FromSeconds(5));
        var identity = State.Identity.ShouldNotBeNull();
        (identity.Vendor, identity.Model, identity.SerialNumber, identity.FirmwareVersion).ShouldBe(("Vend", "Mod", "SN1", "1.2"));
    }

    [Theory]
    [InlineData("Available", ConnectorStatus.Available)]
    [InlineData("Preparing", ConnectorStatus.Preparing)]
    [InlineData("Charging", ConnectorStatus.Charging)]
    [InlineData("SuspendedEV", ConnectorStatus.SuspendedEV)]
    [InlineData("SuspendedEVSE", ConnectorStatus.SuspendedEVSE)]
    [InlineData("Finishing", ConnectorStatus.Finishing)]
    [InlineData("Reserved", ConnectorStatus.Reserved)]
    [InlineData("Unavailable", ConnectorStatus.Unavailable)]
    [InlineData("Faulted", ConnectorStatus.Faulted)]
    public async Task A_status_is_known_at_once(string word, ConnectorStatus status)
    {
        await Charger.AskAsync(
            "StatusNotification",
            $$"""{"connectorId":1,"errorCode":"GroundFailure","status":"{{word}}","info":"why","vendorErrorCode":"E7","timestamp":"2026-01-01T10:00:00+02:00"}""");
        var connector = State.Connectors[1];
        connector.Status.ShouldBe(status);
        (connector.ErrorCode, connector.Info).ShouldBe(("GroundFailure", "E7 · why"));
        connector.StatusAt.ShouldBe(new DateTimeOffset(2026, 1, 1, 10, 0, 0, TimeSpan.FromHours(2)));
    }

    [Theory]
    [InlineData("""{"connectorId":1,"errorCode":"NoError","status":"Sleeping"}""", "PropertyConstraintViolation")]
    [InlineData("""{"connectorId":1000000,"errorCode":"NoError","status":"Available"}""", "PropertyConstraintViolation")]
    [InlineData("""{"connectorId":-1,"errorCode":"NoError","status":"Available"}""", "PropertyConstraintViolation")]
    [InlineData("""{"errorCode":"NoError","status":"Available"}""", "OccurenceConstraintViolation")]
    [InlineData("""{"connectorId":{},"errorCode":"NoError","status":"Available"}""", "TypeConstraintViolation")]
    public async Task A_status_of_no_use_is_refused(string payload, string code) => (await Charger.ErrorOfAsync("StatusNotification", payload)).ShouldBe(code);

    [Fact]
    public async Task A_charger_cannot_fill_the_memory_with_connectors()
    {
        for (var connector = 0; connector < 300; connector++)
            await Charger.FrameOfAsync("StatusNotification", $$"""{"connectorId":{{connector}},"errorCode":"NoError","status":"Available"}""");
        State.Connectors.Count.ShouldBe(256);
    }

    static async Task<T> NextAsync<T>(EventSubscription events)
        where T : ChargerEvent
    {
        while (true)
        {
            if (await events.Events.ReadAsync(Until.Soon) is T wanted) return wanted;
        }
    }

    ChargerState State => Gateway.Get<StateBoard>().Find("cp").ShouldNotBeNull();
}
