using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.V16.Commands;

/// <summary>CertificateSigned, InstallCertificate, GetInstalledCertificateIds and DeleteCertificate (security whitepaper, section 5).</summary>
static class Certificates
{
    public static Answer Signed(Dialect16 dialect, JsonObject request) =>
        Answer.Status(dialect.Certificates.TakeOwn(request.Text("certificateChain")!) ? "Accepted" : "Rejected");

    public static Answer Install(Dialect16 dialect, JsonObject request) => Answer.Status(dialect.Certificates.Install(
        request.Text("certificateType")!, request.Text("certificate")!, dialect.Charger.Configuration.Number("CertificateStoreMaxLength")));

    public static Answer List(Dialect16 dialect, JsonObject request)
    {
        JsonNode[] found = [.. dialect.Certificates.Roots.Where(root => root.Type == request.Text("certificateType")).Select(root => root.Hash)];
        return found.Length == 0
            ? Answer.Status("NotFound")
            : new Answer(new JsonObject { ["status"] = "Accepted", ["certificateHashData"] = new JsonArray(found) });
    }

    public static Answer Delete(Dialect16 dialect, JsonObject request) =>
        Answer.Status(dialect.Certificates.Delete(request["certificateHashData"]!.AsObject()) ? "Accepted" : "NotFound");
}
