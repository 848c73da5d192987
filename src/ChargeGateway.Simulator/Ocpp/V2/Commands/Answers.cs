using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>Answers that say why (OCPP 2.0.1 part 2, StatusInfoType and appendix 5).</summary>
static class Answers
{
    public static Answer Refused(string reason, string? more = null) => With("Rejected", reason, more);

    /// <param name="status">The word of the answer.</param>
    /// <param name="reason">The reason, at most 20 characters.</param>
    /// <param name="more">More for people, at most 512 characters.</param>
    public static Answer With(string status, string reason, string? more = null) =>
        new(new JsonObject { ["status"] = status, ["statusInfo"] = Info(reason, more) });

    public static JsonObject Info(string reason, string? more = null) => new JsonObject { ["reasonCode"] = reason }.With("additionalInfo", more);
}
