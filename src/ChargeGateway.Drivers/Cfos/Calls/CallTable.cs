using System.Collections.Frozen;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Drivers.Cfos.Calls;

using Call = Func<CfosCall, Command, CancellationToken, Task<Reply>>;

/// <summary>What each command becomes at an EVSE. The keys are the driver's capability list.</summary>
static class CallTable
{
    static readonly FrozenDictionary<Type, Call> Calls = new Dictionary<Type, Call>
    {
        [typeof(StartCharging)] = Of<StartCharging>(StartChargingCall.SendAsync),
        [typeof(StopCharging)] = Of<StopCharging>(StopChargingCall.SendAsync),
        [typeof(PauseCharging)] = Of<PauseCharging>(PauseChargingCall.SendAsync),
        [typeof(ResumeCharging)] = Of<ResumeCharging>(ResumeChargingCall.SendAsync),
        [typeof(SetChargingLimit)] = Of<SetChargingLimit>(SetChargingLimitCall.SendAsync),
        [typeof(ClearChargingLimit)] = Of<ClearChargingLimit>(ClearChargingLimitCall.SendAsync),
        [typeof(SetPhases)] = Of<SetPhases>(SetPhasesCall.SendAsync),
        [typeof(Reset)] = Of<Reset>(ResetCall.SendAsync),
        [typeof(GetConfiguration)] = Of<GetConfiguration>(GetConfigurationCall.SendAsync),
        [typeof(ChangeConfiguration)] = Of<ChangeConfiguration>(ChangeConfigurationCall.SendAsync),
        [typeof(GetErrors)] = Of<GetErrors>(GetErrorsCall.SendAsync),
        [typeof(Native)] = Of<Native>(NativeCall.SendAsync),
    }.ToFrozenDictionary();

    public static IReadOnlySet<Type> Commands { get; } = Calls.Keys.ToFrozenSet();

    /// <summary>The commands of a wallbox whose registers cannot be reached.</summary>
    public static IReadOnlySet<Type> ForManaged { get; } = Calls.Keys.Except([typeof(SetPhases)]).ToFrozenSet();

    public static Call? Find(Command command) => Calls.GetValueOrDefault(command.GetType());

    static Call Of<TCommand>(Func<CfosCall, TCommand, CancellationToken, Task<Reply>> call)
        where TCommand : Command => (to, command, ct) => call(to, (TCommand)command, ct);
}
