using System.Collections.Frozen;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Drivers.Lektrico.Calls;

using Call = Func<BoxCall, Command, CancellationToken, Task<Reply>>;

/// <summary>What each command becomes at a box. The keys are the driver's capability list. A box cannot unlock its plug by itself.</summary>
static class CallTable
{
    static readonly FrozenDictionary<Type, Call> Calls = new Dictionary<Type, Call>
    {
        [typeof(Reset)] = Of<Reset>(ResetCall.SendAsync),
        [typeof(StartCharging)] = Of<StartCharging>(StartChargingCall.SendAsync),
        [typeof(StopCharging)] = Of<StopCharging>(StopChargingCall.SendAsync),
        [typeof(PauseCharging)] = Of<PauseCharging>(PauseChargingCall.SendAsync),
        [typeof(ResumeCharging)] = Of<ResumeCharging>(ResumeChargingCall.SendAsync),
        [typeof(SetChargingLimit)] = Of<SetChargingLimit>(SetChargingLimitCall.SendAsync),
        [typeof(ClearChargingLimit)] = Of<ClearChargingLimit>(ClearChargingLimitCall.SendAsync),
        [typeof(SetChargingSchedule)] = Of<SetChargingSchedule>(ChargingScheduleCall.SetAsync),
        [typeof(GetChargingSchedule)] = Of<GetChargingSchedule>(ChargingScheduleCall.GetAsync),
        [typeof(OverrideChargingSchedule)] = Of<OverrideChargingSchedule>(ChargingScheduleCall.OverrideAsync),
        [typeof(GetConfiguration)] = Of<GetConfiguration>(GetConfigurationCall.SendAsync),
        [typeof(ChangeConfiguration)] = Of<ChangeConfiguration>(ChangeConfigurationCall.SendAsync),
        [typeof(GetErrors)] = Of<GetErrors>(ErrorsCall.GetAsync),
        [typeof(ResetErrors)] = Of<ResetErrors>(ErrorsCall.ResetAsync),
        [typeof(UpdateFirmware)] = Of<UpdateFirmware>(UpdateFirmwareCall.SendAsync),
        [typeof(Native)] = Of<Native>(NativeCall.SendAsync),
    }.ToFrozenDictionary();

    public static IReadOnlySet<Type> Commands { get; } = Calls.Keys.ToFrozenSet();

    public static Call? Find(Command command) => Calls.GetValueOrDefault(command.GetType());

    /// <summary>The commands that a load balancer has too.</summary>
    public static IReadOnlySet<Type> ForBalancer { get; } =
        new[] { typeof(Reset), typeof(GetConfiguration), typeof(ChangeConfiguration), typeof(UpdateFirmware), typeof(Native) }.ToFrozenSet();

    /// <summary>Whether a load balancer has the command too.</summary>
    public static bool IsForBalancer(Command command) => ForBalancer.Contains(command.GetType());

    static Call Of<TCommand>(Func<BoxCall, TCommand, CancellationToken, Task<Reply>> send)
        where TCommand : Command => (call, command, ct) => send(call, (TCommand)command, ct);
}
