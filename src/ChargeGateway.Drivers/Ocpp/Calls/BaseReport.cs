using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Ocpp.Inbound;
using ChargeGateway.Drivers.Ocpp.Messages.V2;

namespace ChargeGateway.Drivers.Ocpp.Calls;

/// <summary>
/// All variables of a charger (OCPP 2.0.1 part 2, B07). The charger answers first and reports then, in parts. What has come when the time is
/// over is given, and said to be incomplete.
/// </summary>
static class BaseReport
{
    const string All = "FullInventory";
    const string Changeable = "ConfigurationInventory";

    /// <summary>What is left of the caller's time for giving what has come.</summary>
    static readonly TimeSpan Margin = TimeSpan.FromSeconds(1);

    public static async Task<Reply> SendAsync(OcppChargePoint charger, CancellationToken ct)
    {
        var began = charger.Context.Time.GetTimestamp();
        using var parts = charger.Reports.Expect(charger.Context.Numbers.Next());
        var status = await AskAsync(charger, parts, All, ct).ConfigureAwait(false);
        if (status == "NotSupported") status = await AskAsync(charger, parts, Changeable, ct).ConfigureAwait(false);
        if (status == Reply.Accepted)
        {
            var left = charger.Context.CallTimeout - charger.Context.Time.GetElapsedTime(began) - Margin;
            var wait = parts.Complete.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, charger.Context.Time, ct);
            await wait.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (parts.Variables.Count == 0) ct.ThrowIfCancellationRequested();
        }

        var keys = parts.Variables.Select(Key).OfType<ConfigurationKey>();
        return new ConfigurationReply(status, [.. keys], []) { IsComplete = parts.IsComplete || status != Reply.Accepted };
    }

    static async Task<string> AskAsync(OcppChargePoint charger, ReportParts parts, string which, CancellationToken ct)
    {
        var request = new GetBaseReportRequest { RequestId = parts.RequestId, ReportBase = which };
        return (await charger.CallAsync(request, ct).ConfigureAwait(false)).Status!;
    }

    static ConfigurationKey? Key(ReportData? data)
    {
        if (VariableName.Of(data?.Component, data?.Variable) is not { } name) return null;
        var actual = data!.VariableAttribute?.FirstOrDefault(attribute => attribute?.Type is null or "Actual");
        return new ConfigurationKey(name.ToString(), actual?.Mutability == "ReadOnly", actual?.Value);
    }
}
