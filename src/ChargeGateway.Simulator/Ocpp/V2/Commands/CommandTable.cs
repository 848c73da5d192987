using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Commands;
using ChargeGateway.Simulator.Ocpp.Work;

namespace ChargeGateway.Simulator.Ocpp.V2.Commands;

/// <summary>The commands that a charger knows: all that a central system can send.</summary>
static class CommandTable
{
    /// <summary>How each is carried out, by its action.</summary>
    public static Dictionary<string, Func<Dialect2, JsonObject, Answer>> Commands { get; } = new()
    {
        ["AFRRSignal"] = Refusals.Rejected,
        ["AdjustPeriodicEventStream"] = Streams.Adjust,
        ["CancelReservation"] = Reservations.Cancel,
        ["CertificateSigned"] = Certificates.Signed,
        ["ChangeAvailability"] = Availability.Change,
        ["ChangeTransactionTariff"] = Refusals.Rejected,
        ["ClearCache"] = LocalAuthorization.ClearCache,
        ["ClearChargingProfile"] = ChargingProfiles.Clear,
        ["ClearDERControl"] = Refusals.NotSupported,
        ["ClearDisplayMessage"] = Displays.Clear,
        ["ClearTariffs"] = Refusals.NoTariffs,
        ["ClearVariableMonitoring"] = VariableMonitoring.Clear,
        ["CostUpdated"] = Refusals.Noted,
        ["CustomerInformation"] = Customers.Ask,
        ["DataTransfer"] = DataTransfers.Receive,
        ["DeleteCertificate"] = Certificates.Delete,
        ["GetBaseReport"] = Reports.GetBase,
        ["GetChargingProfiles"] = ProfileReports.Get,
        ["GetCompositeSchedule"] = CompositeSchedules.Get,
        ["GetDERControl"] = Refusals.NotSupported,
        ["GetDisplayMessages"] = Displays.Get,
        ["GetInstalledCertificateIds"] = Certificates.List,
        ["GetLocalListVersion"] = LocalLists.GetVersion,
        ["GetLog"] = Uploads.GetLog,
        ["GetMonitoringReport"] = VariableMonitoring.Report,
        ["GetPeriodicEventStream"] = Streams.Get,
        ["GetReport"] = Reports.Get,
        ["GetTariffs"] = Refusals.NoTariff,
        ["GetTransactionStatus"] = RunningTransactions.Status,
        ["GetVariables"] = VariableAccess.Get,
        ["InstallCertificate"] = Certificates.Install,
        ["NotifyAllowedEnergyTransfer"] = Refusals.Rejected,
        ["NotifyWebPaymentStarted"] = Refusals.Noted,
        ["PublishFirmware"] = Refusals.Rejected,
        ["RequestBatterySwap"] = Refusals.Rejected,
        ["RequestStartTransaction"] = RequestStart.Start,
        ["RequestStopTransaction"] = RequestStart.Stop,
        ["ReserveNow"] = Reservations.Reserve,
        ["Reset"] = Resets.Reset,
        ["SendLocalList"] = LocalLists.Send,
        ["SetChargingProfile"] = ChargingProfiles.Set,
        ["SetDERControl"] = Refusals.NotSupported,
        ["SetDefaultTariff"] = Refusals.Rejected,
        ["SetDisplayMessage"] = Displays.Set,
        ["SetMonitoringBase"] = VariableMonitoring.SetBase,
        ["SetMonitoringLevel"] = VariableMonitoring.SetLevel,
        ["SetNetworkProfile"] = Networks.Set,
        ["SetVariableMonitoring"] = VariableMonitoring.Set,
        ["SetVariables"] = VariableAccess.Set,
        ["TriggerMessage"] = Triggers.Trigger,
        ["UnlockConnector"] = Availability.Unlock,
        ["UnpublishFirmware"] = Refusals.NoFirmware,
        ["UpdateDynamicSchedule"] = RunningTransactions.UpdateSchedule,
        ["UpdateFirmware"] = Firmware.Update,
        ["UsePriorityCharging"] = RunningTransactions.Prioritise,
    };
}
