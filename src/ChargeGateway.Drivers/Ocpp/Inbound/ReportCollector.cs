using ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Inbound;

/// <summary>The reports that the gateway has asked this charger for, gathered from their parts.</summary>
sealed class ReportCollector
{
    readonly Lock changing = new();
    readonly Dictionary<int, ReportParts> expected = [];

    /// <summary>Begins to gather the report of that number, until the parts are disposed of.</summary>
    public ReportParts Expect(int requestId)
    {
        var parts = new ReportParts(requestId, Forget);
        lock (changing) expected[requestId] = parts;
        return parts;
    }

    /// <returns>Whether the part is of a report that is waited for.</returns>
    public bool Take(NotifyReportRequest part)
    {
        ReportParts? parts;
        lock (changing) expected.TryGetValue(part.RequestId ?? 0, out parts);
        parts?.Add(part);
        return parts is not null;
    }

    void Forget(ReportParts parts)
    {
        lock (changing) expected.Remove(parts.RequestId);
    }
}
