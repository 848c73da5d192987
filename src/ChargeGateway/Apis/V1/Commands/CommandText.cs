using System.Collections.Frozen;
using ChargeGateway.Core.Commands;

namespace ChargeGateway.Apis.V1.Commands;

/// <summary>What the commands do, for the OpenAPI document.</summary>
static class CommandText
{
    static readonly FrozenDictionary<Type, (string Summary, string More)> Texts = new Dictionary<Type, (string, string)>
    {
        [typeof(Reset)] = ("Restart a charger", "`Soft` lets running charges end in order, `Hard` restarts at once."),
        [typeof(UnlockConnector)] = ("Release a plug", "`evseConnector` is for OCPP 2.x only."),
        [typeof(StartCharging)] = (
            "Start a charge",
            "A tag that may not charge, or a connector that is locked, is `Rejected` with a `reason` without asking the charger."),
        [typeof(StopCharging)] = ("End a charge", "Named by `transaction` or by `connector`; with neither the only one that runs. 409 where none does."),
        [typeof(PauseCharging)] = ("Hold a charge without ending it", "`connector` 0 is the whole charger."),
        [typeof(ResumeCharging)] = ("Go on with a charge that is held", "Lifts what pause-charging did."),
        [typeof(SetChargingLimit)] = (
            "Limit what a connector draws",
            "Holds now and for later charges until it is cleared. With `expiresIn`, seconds, the gateway clears it when it is not set again in time, "
            + "also after a restart. `connector` 0 is the whole charger."),
        [typeof(ClearChargingLimit)] = ("Lift a limit", "`connector` 0 is the whole charger."),
        [typeof(SetChargingSchedule)] = ("Replace the weekly schedule", "By the charger's local time; days are 1 (Monday) to 7."),
        [typeof(GetChargingSchedule)] = ("Read the weekly schedule", ""),
        [typeof(OverrideChargingSchedule)] = ("Charge now, schedule or not", "Holds until the car is unplugged."),
        [typeof(SetPhases)] = ("Charge on one phase or on three", "The charger holds the charge while it switches, which can take minutes."),
        [typeof(GetCompositeSchedule)] = ("Read what the charger will allow", "All its limits taken together, `duration` seconds ahead."),
        [typeof(GetConfiguration)] = ("Read configuration keys", "Without `keys` all of them. Secrets are not shown."),
        [typeof(ChangeConfiguration)] = ("Change a configuration key", "Some keys of some chargers need the role Admin."),
        [typeof(ClearCache)] = ("Forget cached id tags", ""),
        [typeof(TriggerMessage)] = ("Have the charger send a message now", "Such as `StatusNotification` or `MeterValues`."),
        [typeof(ChangeAvailability)] = ("Take a connector out of service, or put it back", "`connector` 0 is the whole charger."),
        [typeof(UpdateFirmware)] = ("Install firmware", "Needs the role Admin where the driver holds it for dangerous."),
        [typeof(GetDiagnostics)] = ("Have diagnostics uploaded", "`location` is the folder to upload to, an absolute URI."),
        [typeof(GetErrors)] = ("Read present and logged errors", ""),
        [typeof(ResetErrors)] = ("Empty the log of errors", "Errors that are present stay."),
        [typeof(ReserveNow)] = ("Keep a connector for an id tag", "A reservation with a number that is known is replaced."),
        [typeof(CancelReservation)] = ("Give up a reservation", ""),
        [typeof(SendLocalList)] = ("Give the charger a list of id tags", "It may decide on them while it is offline."),
        [typeof(GetLocalListVersion)] = ("Ask for the version of the local list", "0 is an empty list, -1 none supported."),
        [typeof(DataTransfer)] = ("Send what only this vendor's chargers understand", ""),
        [typeof(Native)] = (
            "Send any request of the charger's own protocol",
            "An OCPP action, a Lektrico method, a cFos command. It is checked against that protocol's rules before it is sent."),
    }.ToFrozenDictionary();

    /// <summary>A command in a few words.</summary>
    public static string SummaryOf(Type command) => Texts.GetValueOrDefault(command).Summary ?? command.Name;

    /// <summary>What a caller should know.</summary>
    public static string DescriptionOf(Type command) => Texts.GetValueOrDefault(command).More ?? "";
}
