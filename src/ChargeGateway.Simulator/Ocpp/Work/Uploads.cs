using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;

namespace ChargeGateway.Simulator.Ocpp.Work;

/// <summary>GetLog (security whitepaper, 5.5; OCPP 2.0.1 part 2, N01). The upload is told step by step; there is no file.</summary>
static class Uploads
{
    public static Answer GetLog(Dialect dialect, JsonObject request)
    {
        const string action = "LogStatusNotification";
        var requestId = request.Int("requestId");
        var end = IsReachable(request["log"]!.AsObject().Text("remoteLocation")!) ? "Uploaded" : "UploadFailure";
        var status = dialect.Jobs.IsBusy(action) ? "AcceptedCanceled" : "Accepted";
        var name = FileName(dialect, request.Text("logType") == "SecurityLog" ? "security" : "diagnostics");
        return new Answer(new JsonObject { ["status"] = status, ["filename"] = name }, ct =>
            new Job(dialect, action, requestId).StepAsync(ct, "Uploading", end));
    }

    public static string FileName(Dialect dialect, string kind) =>
        $"{dialect.Charger.Options.Id}-{kind}-{dialect.Charger.Now.UtcDateTime:yyyyMMddHHmmss}.log";

    public static bool IsReachable(string location) =>
        Uri.TryCreate(location, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "ftp" or "ftps" or "sftp";
}
