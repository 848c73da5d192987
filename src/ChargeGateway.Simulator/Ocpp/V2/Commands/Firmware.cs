using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Messages;
using ChargeGateway.Simulator.Ocpp.Work;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>UpdateFirmware (OCPP 2.0.1 part 2, L01 and L02).</summary>
static class Firmware
{
    const string Action = "FirmwareStatusNotification";

    public static Answer Update(Dialect2 dialect, JsonObject request)
    {
        var firmware = request["firmware"]!.AsObject();
        var certificate = firmware.Text("signingCertificate");
        if (certificate is not null && !CertificateStore.IsCertificate(certificate))
            return Answer.Status("InvalidCertificate");
        var requestId = request.Int("requestId");
        var at = firmware.Moment("installDateTime") ?? firmware.Moment("retrieveDateTime")!.Value;
        var status = dialect.Jobs.IsBusy(Action) ? "AcceptedCanceled" : "Accepted";
        if (!Uploads.IsReachable(firmware.Text("location")!))
            return Answer.Status(status, ct => new Job(dialect, Action, requestId).StepAsync(ct, "Downloading", "DownloadFailed"));
        string[] verified = certificate is null ? [] : ["SignatureVerified"];
        string[] steps = ["Downloading", "Downloaded", .. verified, "Installing", "InstallRebooting"];
        return Answer.Status(status, ct => Installation.RunAsync(dialect, new Job(dialect, Action, requestId), at, steps, ct));
    }
}
