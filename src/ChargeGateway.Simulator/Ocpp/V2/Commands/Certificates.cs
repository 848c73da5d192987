using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>
/// CertificateSigned, InstallCertificate, GetInstalledCertificateIds and DeleteCertificate (OCPP 2.0.1 part 2, A02 and M03 to M05).
/// </summary>
static class Certificates
{
    public static Answer Signed(Dialect2 dialect, JsonObject request) =>
        dialect.Certificates.TakeOwn(request.Text("certificateChain")!) ? Answer.Status("Accepted") : Answers.Refused("InvalidCertificate");

    public static Answer Install(Dialect2 dialect, JsonObject request) => Answer.Status(dialect.Certificates.Install(
        request.Text("certificateType")!, request.Text("certificate")!, dialect.Configuration.Number(dialect.Names.CertificateCapacity)));

    public static Answer List(Dialect2 dialect, JsonObject request)
    {
        var types = (request["certificateType"] as JsonArray)?.Select(type => (string)type!).ToList();
        JsonNode[] found = [.. dialect.Certificates.Roots.Where(root => types is null || types.Contains(root.Type))
            .Select(root => new JsonObject { ["certificateType"] = root.Type, ["certificateHashData"] = root.Hash })];
        return found.Length == 0
            ? Answer.Status("NotFound")
            : new Answer(new JsonObject { ["status"] = "Accepted", ["certificateHashDataChain"] = new JsonArray(found) });
    }

    public static Answer Delete(Dialect2 dialect, JsonObject request) =>
        Answer.Status(dialect.Certificates.Delete(request["certificateHashData"]!.AsObject()) ? "Accepted" : "NotFound");
}
