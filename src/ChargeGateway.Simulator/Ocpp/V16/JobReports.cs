using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Ocpp.V16;

/// <summary>How far uploads and updates are, as the status notifications tell it when they are triggered.</summary>
sealed class JobReports
{
    /// <summary>The last word about each job and the request it belongs to.</summary>
    readonly System.Collections.Concurrent.ConcurrentDictionary<string, (string Status, int? RequestId)> last = new();

    public void Note(string action, string status, int? requestId) => last[action] = (status, requestId);

    public int? RequestOf(string action) => last.TryGetValue(action, out var job) ? job.RequestId : null;

    public bool IsBusy(string action, params string[] busy) => last.TryGetValue(action, out var job) && busy.Contains(job.Status);

    public JsonObject Diagnostics() => Now("DiagnosticsStatusNotification", "Uploading");

    public JsonObject Firmware() => Now("FirmwareStatusNotification", "Downloading", "Downloaded", "Installing");

    public JsonObject Log() => Now("LogStatusNotification", "Uploading");

    public JsonObject SignedFirmware() => Now("SignedFirmwareStatusNotification", "Downloading", "Downloaded", "SignatureVerified", "Installing", "InstallRebooting");

    // A job that is over is reported as Idle (OCPP 1.6 edition 2, 5.17).
    JsonObject Now(string action, params string[] busy) => IsBusy(action, busy)
        ? new JsonObject { ["status"] = last[action].Status }.With("requestId", last[action].RequestId)
        : new JsonObject { ["status"] = "Idle" };
}
