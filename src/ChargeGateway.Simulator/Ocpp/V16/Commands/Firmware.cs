using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;

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
            ? InstallAsync(dialect, new Job(dialect, action, null), at, ["Downloading", "Downloaded", "Installing"], ct)
            : new Job(dialect, action, null).StepAsync(ct, "Downloading", "DownloadFailed"));
    }

    public static Answer SignedUpdate(Dialect16 dialect, JsonObject request)
    {
        const string action = "SignedFirmwareStatusNotification";
        var firmware = request["firmware"]!.AsObject();
        if (!IsCertificate(firmware.Text("signingCertificate")!))
            return Answer.Status("InvalidCertificate");
        var requestId = request.Int("requestId");
        var at = firmware.Moment("installDateTime") ?? firmware.Moment("retrieveDateTime")!.Value;
        var word = dialect.Jobs.IsBusy(action) ? "AcceptedCanceled" : "Accepted";
        string[] steps = ["Downloading", "Downloaded", "SignatureVerified", "Installing", "InstallRebooting"];
        return Answer.Status(word, ct => InstallAsync(dialect, new Job(dialect, action, requestId), at, steps, ct));
    }

    static async Task InstallAsync(Dialect16 dialect, Job job, DateTimeOffset at, string[] steps, CancellationToken ct)
    {
        var charger = dialect.Charger;
        if (at > charger.Now)
            await Task.Delay(at - charger.Now, charger.Options.TimeProvider, ct);
        if (!await job.StepAsync(ct, steps))
            return;
        await dialect.Station.Changed.UntilAsync(() => dialect.Station.Connectors.All(connector => connector.Transaction is null), ct);
        await dialect.DeliveredAsync(ct);
        await charger.RebootAsync(RebootKind.Soft, "Reboot", ct);
        await charger.WhenAcceptedAsync(ct);
        await job.StepAsync(ct, "Installed");
    }

    static bool IsCertificate(string pem)
    {
        try
        {
            using var certificate = X509Certificate2.CreateFromPem(pem);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
