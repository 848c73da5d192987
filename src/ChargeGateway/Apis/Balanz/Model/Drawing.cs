using System.Globalization;
using System.Text;
using ChargeGateway.Apis.Balanz.Sessions;
using ChargeGateway.Apis.Balanz.Shapes;
using ChargeGateway.Core.Groups;

namespace ChargeGateway.Apis.Balanz.Model;

/// <summary>All groups with their chargers and connectors as a text for people.</summary>
sealed class Drawing(IGroupDirectory groups, GroupView view, SessionArchive sessions, TimeProvider time)
{
    const int DonePerCharger = 5;

    public async Task<string> DrawAsync(bool historic, CancellationToken ct)
    {
        var text = new StringBuilder();
        text.Append("Balanz groups status as of ").Append(LocalTime.Text(time.GetUtcNow(), time)).Append('\n');
        foreach (var group in groups.All)
        {
            var shape = view.Show(group, withChargers: true);
            var limits = string.Join(':', shape.MaxAllocationNow.Select(limit => Invariant($"p{limit[0]}={limit[1]:0.0}A")));
            text.Append(Invariant($"Group {group.Id} ({group.Description}), max_allocation: {(group.IsBalanced ? limits : "None")}, "))
                .Append(Invariant($"usage: {shape.Usage:0.00}, offered: {shape.Offered:0.##} A\n"));
            foreach (var charger in shape.Chargers.Cast<ChargerShape>().OrderBy(charger => charger.Alias, StringComparer.Ordinal))
                await DrawAsync(text, charger, historic, ct).ConfigureAwait(false);
        }

        return text.ToString();
    }

    async Task DrawAsync(StringBuilder text, ChargerShape charger, bool historic, CancellationToken ct)
    {
        text.Append(Invariant($" |- {charger.ChargerId} ({charger.Alias})/{(charger.NetworkConnected ? "C" : "NC")} {charger.Description}, "))
            .Append(Invariant($"priority: {charger.Priority}, firmware: {charger.FirmwareVersion ?? "None"}, conn_max: {charger.ConnMax:0.0##} A\n"));
        foreach (var (number, connector) in charger.Connectors) Draw(text, number, connector, historic);
        if (!historic) return;
        foreach (var session in (await sessions.EndedAsync([charger.ChargerId], ct).ConfigureAwait(false)).TakeLast(DonePerCharger))
            text.Append(Invariant($" |  |-DONE: {session.Id}: {session.Charge.IdTag} ({session.UserName}), energy: {session.Charge.Energy ?? 0:0} Wh\n"));
    }

    void Draw(StringBuilder text, string number, ConnectorShape connector, bool historic)
    {
        text.Append(Invariant($" |  > {number}: status: {connector.Status}, offer: {Amperes(connector.Offered)} A"));
        if (connector.Transaction is { } charge)
        {
            text.Append(Invariant($", pri: {connector.Priority}, usage: {Amperes(charge.UsageMeter)}, id_tag: {charge.IdTag} ({charge.UserName}), "))
                .Append(Invariant($"start: {Local(charge.StartTime)}, energy: {charge.EnergyMeter - charge.MeterStart:0} Wh"));
        }

        if (connector.EvMaxUsage is { } most) text.Append(Invariant($", max_ev: {most:0.##}"));
        if (connector.SuspendUntil is { } until) text.Append(Invariant($", suspend_until: {Local(until)}"));
        text.Append('\n');
        if (historic && connector.Transaction is { ChargingHistory: { Count: > 0 } history }) text.Append(" |    ").AppendJoin(", ", Changes(history)).Append('\n');
    }

    IEnumerable<string> Changes(IEnumerable<HistoryShape> history) =>
        history.Where(entry => entry.Offered is not null).Select(entry => Invariant($"@{Local(entry.Timestamp)}={Amperes(entry.Offered)}A"));

    string Local(double seconds) => LocalTime.Text(DateTimeOffset.FromUnixTimeMilliseconds((long)(seconds * 1000)), time);

    static string Amperes(decimal? value) => value is { } known ? Invariant($"{known:0.##}") : "None";

    static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
