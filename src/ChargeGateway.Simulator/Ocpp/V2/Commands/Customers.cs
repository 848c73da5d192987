using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>CustomerInformation (OCPP 2.0.1 part 2, N09 and N10): what the cache and the local list know of a token.</summary>
static class Customers
{
    public static Answer Ask(Dialect2 dialect, JsonObject request)
    {
        string[] references = ["idToken", "customerCertificate", "customerIdentifier"];
        if (references.Count(request.ContainsKey) != 1)
            return Answer.Status("Invalid");
        var (report, clear) = ((bool)request["report"]!, (bool)request["clear"]!);
        if (!report && !clear)
            return Answers.Refused("InvalidValue");
        var idTag = (request["idToken"] as JsonObject)?.Text("idToken") ?? "";
        var known = (dialect.LocalList.Find(idTag) ?? dialect.Cache.Find(idTag)) is { } verdict ? $"{idTag}: {verdict.Status}" : "";
        if (clear)
            dialect.Cache.Forget(idTag);
        return Answer.Status("Accepted", dialect.Tell("NotifyCustomerInformation", new JsonObject
        {
            ["data"] = report ? known : "",
            ["seqNo"] = 0,
            ["generatedAt"] = Wording.Time(dialect.Charger.Now),
            ["requestId"] = request.Int("requestId"),
        }));
    }
}
