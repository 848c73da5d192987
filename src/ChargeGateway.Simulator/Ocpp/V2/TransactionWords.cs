using ChargeGateway.Simulator.Stations;

namespace ChargeGateway.Simulator.Ocpp.V2;

/// <summary>The words of TransactionEvent (OCPP 2.0.1 part 2, ChargingStateEnumType, ReasonEnumType, TriggerReasonEnumType).</summary>
static class TransactionWords
{
    public static string ChargingState(ChargeTransaction transaction, ConnectorMachine machine) => machine.Status switch
    {
        ConnectorStatus.Charging or ConnectorStatus.SuspendedEV or ConnectorStatus.SuspendedEVSE when transaction.IsAuthorized =>
            machine.Status.ToString(),
        ConnectorStatus.Faulted when transaction.IsAuthorized && machine.Car is not null => "SuspendedEVSE",
        _ => machine.Car is null ? "Idle" : "EVConnected",
    };

    public static string StoppedReason(string reason) => reason switch
    {
        "HardReset" or "SoftReset" => "ImmediateReset",
        "UnlockCommand" => "Other",
        _ => reason,
    };

    public static string Trigger(ChargeTransaction transaction, TransactionTurn turn) => turn switch
    {
        TransactionTurn.PluggedIn => "CablePluggedIn",
        TransactionTurn.Unplugged => "EVCommunicationLost",
        TransactionTurn.Authorized => transaction.Permission?.RemoteStartId is null ? "Authorized" : "RemoteStart",
        _ => EndTrigger(transaction.StopReason!),
    };

    /// <summary>What ended a transaction, or the leave to charge.</summary>
    public static string EndTrigger(string reason) => reason switch
    {
        "EVDisconnected" => "EVCommunicationLost",
        "Local" => "StopAuthorized",
        "Remote" => "RemoteStop",
        "DeAuthorized" => "Deauthorized",
        "Timeout" => "EVConnectTimeout",
        "UnlockCommand" => "UnlockCommand",
        "ImmediateReset" or "HardReset" or "SoftReset" or "Reboot" => "ResetCommand",
        "EnergyLimitReached" => "EnergyLimitReached",
        "TimeLimitReached" => "TimeLimitReached",
        _ => "AbnormalCondition",
    };
}
