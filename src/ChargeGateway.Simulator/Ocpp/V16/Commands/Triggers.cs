using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Ocpp.Work;

namespace ChargeGateway.Simulator.Ocpp.V16.Commands;

/// <summary>TriggerMessage (OCPP 1.6 edition 2, 5.17) and ExtendedTriggerMessage (security whitepaper, 5.3).</summary>
static class Triggers
{
    public static Answer Plain(Dialect16 dialect, JsonObject request) => request.Text("requestedMessage") switch
    {
        "DiagnosticsStatusNotification" => Told(dialect, "DiagnosticsStatusNotification", dialect.Jobs.Now("DiagnosticsStatusNotification")),
        "FirmwareStatusNotification" => Told(dialect, "FirmwareStatusNotification", dialect.Jobs.Now("FirmwareStatusNotification")),
        _ => Common(dialect, request),
    };

    public static Answer Extended(Dialect16 dialect, JsonObject request) => request.Text("requestedMessage") switch
    {
        "LogStatusNotification" => Told(dialect, "LogStatusNotification", dialect.Jobs.Now("LogStatusNotification")),
        "FirmwareStatusNotification" => Told(dialect, "SignedFirmwareStatusNotification", dialect.Jobs.Now("SignedFirmwareStatusNotification")),
        "SignChargePointCertificate" => Told(dialect, "SignCertificate", new JsonObject { ["csr"] = CertificateStore.NewRequest(dialect) }),
        _ => Common(dialect, request),
    };

    static Answer Common(Dialect16 dialect, JsonObject request)
    {
        var number = request.Int("connectorId");
        if (number is not null and not 0 && dialect.Station.Find(number.Value) is null)
            return Answer.Status("Rejected");
        return request.Text("requestedMessage") switch
        {
            "BootNotification" => Answer.Status("Accepted", dialect.Charger.BootNow),
            "Heartbeat" => Told(dialect, "Heartbeat", []),
            "StatusNotification" => Answer.Status("Accepted", ct => TellStatusAsync(dialect, number, ct)),
            _ => Answer.Status("Accepted", ct => TellMetersAsync(dialect, number, ct)),
        };
    }

    static Answer Told(Dialect16 dialect, string action, JsonObject payload) => Answer.Status("Accepted", dialect.Tell(action, payload));

    static async Task TellStatusAsync(Dialect16 dialect, int? number, CancellationToken ct)
    {
        var numbers = number is { } one ? [one] : Enumerable.Range(0, dialect.Station.Connectors.Count + 1);
        foreach (var connector in numbers)
            await dialect.Tell("StatusNotification", dialect.StatusNotification(connector))(ct);
    }

    static async Task TellMetersAsync(Dialect16 dialect, int? number, CancellationToken ct)
    {
        var read = new List<JsonObject?>();
        var connectors = dialect.Station.Connectors.Where(connector => number is null or 0 || connector.Number == number);
        dialect.Station.Apply(() => read.AddRange(connectors.Select(dialect.MeterValues)));
        foreach (var values in read.OfType<JsonObject>())
            await dialect.Tell("MeterValues", values)(ct);
    }
}
