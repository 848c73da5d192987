using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Ocpp.V16.Commands;

/// <summary>GetDiagnostics (OCPP 1.6 edition 2, 5.9) and GetLog (security whitepaper, 5.5). The upload is told step by step; there is no file.</summary>
static class Logs
{
    public static Answer GetDiagnostics(Dialect16 dialect, JsonObject request)
    {
        var end = IsReachable(request.Text("location")!) ? "Uploaded" : "UploadFailed";
        return new Answer(new JsonObject { ["fileName"] = FileName(dialect, "diagnostics") }, ct =>
            new Job(dialect, "DiagnosticsStatusNotification", null).StepAsync(ct, "Uploading", end));
    }

    public static Answer GetLog(Dialect16 dialect, JsonObject request)
    {
        const string action = "LogStatusNotification";
        var requestId = request.Int("requestId");
        var end = IsReachable(request["log"]!.AsObject().Text("remoteLocation")!) ? "Uploaded" : "UploadFailure";
        var status = dialect.Jobs.IsBusy(action) ? "AcceptedCanceled" : "Accepted";
        var name = FileName(dialect, request.Text("logType") == "SecurityLog" ? "security" : "diagnostics");
        return new Answer(new JsonObject { ["status"] = status, ["filename"] = name }, ct =>
            new Job(dialect, action, requestId).StepAsync(ct, "Uploading", end));
    }

    static string FileName(Dialect16 dialect, string kind) =>
        $"{dialect.Charger.Options.Id}-{kind}-{dialect.Charger.Now.UtcDateTime:yyyyMMddHHmmss}.log";

    static bool IsReachable(string location) =>
        Uri.TryCreate(location, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "ftp" or "ftps" or "sftp";
}
