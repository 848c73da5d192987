using System.Collections.Frozen;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Drivers.Ocpp.Calls;

using Call = Func<OcppChargePoint, Command, CancellationToken, Task<Reply>>;

/// <summary>What each command becomes on OCPP. The keys are the driver's capability list.</summary>
static class CallTable
{
    static readonly FrozenDictionary<Type, Call> Calls = new Dictionary<Type, Call>
    {
        [typeof(Reset)] = Of<Reset>(ResetCall.SendAsync),
        [typeof(UnlockConnector)] = Of<UnlockConnector>(UnlockConnectorCall.SendAsync),
        [typeof(StartCharging)] = Of<StartCharging>(StartChargingCall.SendAsync),
        [typeof(StopCharging)] = Of<StopCharging>(StopChargingCall.SendAsync),
        [typeof(PauseCharging)] = Of<PauseCharging>(PauseChargingCall.SendAsync),
        [typeof(ResumeCharging)] = Of<ResumeCharging>(ResumeChargingCall.SendAsync),
        [typeof(SetChargingLimit)] = Of<SetChargingLimit>(SetChargingLimitCall.SendAsync),
        [typeof(ClearChargingLimit)] = Of<ClearChargingLimit>(ClearChargingLimitCall.SendAsync),
        [typeof(GetCompositeSchedule)] = Of<GetCompositeSchedule>(GetCompositeScheduleCall.SendAsync),
        [typeof(GetConfiguration)] = Of<GetConfiguration>(GetConfigurationCall.SendAsync),
        [typeof(ChangeConfiguration)] = Of<ChangeConfiguration>(ChangeConfigurationCall.SendAsync),
        [typeof(ClearCache)] = Of<ClearCache>(ClearCacheCall.SendAsync),
        [typeof(TriggerMessage)] = Of<TriggerMessage>(TriggerMessageCall.SendAsync),
        [typeof(ChangeAvailability)] = Of<ChangeAvailability>(ChangeAvailabilityCall.SendAsync),
        [typeof(UpdateFirmware)] = Of<UpdateFirmware>(UpdateFirmwareCall.SendAsync),
        [typeof(GetDiagnostics)] = Of<GetDiagnostics>(GetDiagnosticsCall.SendAsync),
        [typeof(ReserveNow)] = Of<ReserveNow>(ReserveNowCall.SendAsync),
        [typeof(CancelReservation)] = Of<CancelReservation>(CancelReservationCall.SendAsync),
        [typeof(SendLocalList)] = Of<SendLocalList>(SendLocalListCall.SendAsync),
        [typeof(GetLocalListVersion)] = Of<GetLocalListVersion>(GetLocalListVersionCall.SendAsync),
        [typeof(DataTransfer)] = Of<DataTransfer>(DataTransferCall.SendAsync),
        [typeof(Native)] = Of<Native>(NativeCall.SendAsync),
    }.ToFrozenDictionary();

    public static IReadOnlySet<Type> Commands { get; } = Calls.Keys.ToFrozenSet();

    public static Call? Find(Command command) => Calls.GetValueOrDefault(command.GetType());

    static Call Of<TCommand>(Func<OcppChargePoint, TCommand, CancellationToken, Task<Reply>> call)
        where TCommand : Command => (charger, command, ct) => call(charger, (TCommand)command, ct);
}
