using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Work;

namespace ChargeGateway.Simulator.Ocpp.V16.Commands;

/// <summary>The commands that a charger knows.</summary>
static class CommandTable
{
    /// <summary>How each is carried out, by its action.</summary>
    public static Dictionary<string, Func<Dialect16, JsonObject, Answer>> Commands { get; } = new()
    {
        ["CancelReservation"] = Reservations.Cancel,
        ["CertificateSigned"] = Certificates.Signed,
        ["ChangeAvailability"] = Availability.Change,
        ["ChangeConfiguration"] = Configuring.Change,
        ["ClearCache"] = LocalAuthorization.ClearCache,
        ["ClearChargingProfile"] = ChargingProfiles.Clear,
        ["DataTransfer"] = DataTransfers.Receive,
        ["DeleteCertificate"] = Certificates.Delete,
        ["ExtendedTriggerMessage"] = Triggers.Extended,
        ["GetCompositeSchedule"] = CompositeSchedules.Get,
        ["GetConfiguration"] = Configuring.Get,
        ["GetDiagnostics"] = Logs.GetDiagnostics,
        ["GetInstalledCertificateIds"] = Certificates.List,
        ["GetLocalListVersion"] = LocalLists.GetVersion,
        ["GetLog"] = Uploads.GetLog,
        ["InstallCertificate"] = Certificates.Install,
        ["RemoteStartTransaction"] = RemoteStart.Start,
        ["RemoteStopTransaction"] = RemoteStop.Stop,
        ["ReserveNow"] = Reservations.Reserve,
        ["Reset"] = Resets.Reset,
        ["SendLocalList"] = LocalLists.Send,
        ["SetChargingProfile"] = ChargingProfiles.Set,
        ["SignedUpdateFirmware"] = Firmware.SignedUpdate,
        ["TriggerMessage"] = Triggers.Plain,
        ["UnlockConnector"] = Unlocking.Unlock,
        ["UpdateFirmware"] = Firmware.Update,
    };
}
