using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Ocpp.Work;

namespace ChargeGateway.Simulator.Ocpp.V16.Commands;

/// <summary>UpdateFirmware (OCPP 1.6 edition 2, 5.19) and SignedUpdateFirmware (security whitepaper, 5.8). Only the steps are real.</summary>
static class Firmware
{
    public static Answer Update(Dialect16 dialect, JsonObject request)
    {
        const string action = "FirmwareStatusNotification";
        var at = request.Moment("retrieveDate")!.Value;
        var found = Uri.TryCreate(request.Text("location"), UriKind.Absolute, out _);
        return new Answer([], ct => found
            ? Installation.RunAsync(dialect, new Job(dialect, action, null), at, ["Downloading", "Downloaded", "Installing"], ct)
            : new Job(dialect, action, null).StepAsync(ct, "Downloading", "DownloadFailed"));
    }

    public static Answer SignedUpdate(Dialect16 dialect, JsonObject request)
    {
        const string action = "SignedFirmwareStatusNotification";
        var firmware = request["firmware"]!.AsObject();
        if (!CertificateStore.IsCertificate(firmware.Text("signingCertificate")!))
            return Answer.Status("InvalidCertificate");
        var requestId = request.Int("requestId");
        var at = firmware.Moment("installDateTime") ?? firmware.Moment("retrieveDateTime")!.Value;
        var word = dialect.Jobs.IsBusy(action) ? "AcceptedCanceled" : "Accepted";
        string[] steps = ["Downloading", "Downloaded", "SignatureVerified", "Installing", "InstallRebooting"];
        return Answer.Status(word, ct => Installation.RunAsync(dialect, new Job(dialect, action, requestId), at, steps, ct));
    }
}
