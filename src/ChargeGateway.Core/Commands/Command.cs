using System.Text.Json.Serialization;

namespace ChargeGateway.Core.Commands;

/// <summary>
/// What a caller wants of a charger, whatever protocol the charger speaks. A closed union: every dialect turns its requests into one of
/// these, every driver turns them into its protocol. In JSON the member is named by the <c>command</c> property.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "command")]
[JsonDerivedType(typeof(Reset), "reset")]
[JsonDerivedType(typeof(UnlockConnector), "unlock-connector")]
[JsonDerivedType(typeof(StartCharging), "start-charging")]
[JsonDerivedType(typeof(StopCharging), "stop-charging")]
[JsonDerivedType(typeof(PauseCharging), "pause-charging")]
[JsonDerivedType(typeof(ResumeCharging), "resume-charging")]
[JsonDerivedType(typeof(SetChargingLimit), "set-charging-limit")]
[JsonDerivedType(typeof(ClearChargingLimit), "clear-charging-limit")]
[JsonDerivedType(typeof(SetChargingSchedule), "set-charging-schedule")]
[JsonDerivedType(typeof(GetChargingSchedule), "get-charging-schedule")]
[JsonDerivedType(typeof(OverrideChargingSchedule), "override-charging-schedule")]
[JsonDerivedType(typeof(SetPhases), "set-phases")]
[JsonDerivedType(typeof(GetCompositeSchedule), "get-composite-schedule")]
[JsonDerivedType(typeof(GetConfiguration), "get-configuration")]
[JsonDerivedType(typeof(ChangeConfiguration), "change-configuration")]
[JsonDerivedType(typeof(ClearCache), "clear-cache")]
[JsonDerivedType(typeof(TriggerMessage), "trigger-message")]
[JsonDerivedType(typeof(ChangeAvailability), "change-availability")]
[JsonDerivedType(typeof(UpdateFirmware), "update-firmware")]
[JsonDerivedType(typeof(GetDiagnostics), "get-diagnostics")]
[JsonDerivedType(typeof(GetErrors), "get-errors")]
[JsonDerivedType(typeof(ResetErrors), "reset-errors")]
[JsonDerivedType(typeof(ReserveNow), "reserve-now")]
[JsonDerivedType(typeof(CancelReservation), "cancel-reservation")]
[JsonDerivedType(typeof(SendLocalList), "send-local-list")]
[JsonDerivedType(typeof(GetLocalListVersion), "get-local-list-version")]
[JsonDerivedType(typeof(DataTransfer), "data-transfer")]
[JsonDerivedType(typeof(Native), "native")]
public abstract record Command;
