using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Ocpp.Work;

namespace ChargeGateway.Simulator.Ocpp.V16.Commands;

/// <summary>GetDiagnostics (OCPP 1.6 edition 2, 5.9). The upload is told step by step; there is no file.</summary>
static class Logs
{
    public static Answer GetDiagnostics(Dialect16 dialect, JsonObject request)
    {
        var end = Uploads.IsReachable(request.Text("location")!) ? "Uploaded" : "UploadFailed";
        return new Answer(new JsonObject { ["fileName"] = Uploads.FileName(dialect, "diagnostics") }, ct =>
            new Job(dialect, "DiagnosticsStatusNotification", null).StepAsync(ct, "Uploading", end));
    }
}
