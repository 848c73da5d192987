using ChargeGateway.Core.State;
using ChargeGateway.Drivers.Lektrico.Api;
using ChargeGateway.Drivers.Polled;

namespace ChargeGateway.Drivers.Lektrico.State;

/// <summary>What a box's state is in the gateway's words (local API, 5.5; IEC 61851-1).</summary>
static class StatusMap
{
    const string Locked = "LOCKED";
    const string Updating = "OTA";

    public static ConnectorStatus Status(ChargerInfo info) => (info.ExtendedState ?? info.State, info.IsPaused) switch
    {
        ("A", _) => ConnectorStatus.Available,
        ("B", true) when info.ExtendedState is null => ConnectorStatus.SuspendedEVSE,
        ("B" or "B_AUTH", _) => ConnectorStatus.Preparing,
        ("B_PAUSE" or "B_SCHEDULER", _) => ConnectorStatus.SuspendedEVSE,
        ("C" or "D", _) => ConnectorStatus.Charging,
        ("E" or "F", _) => ConnectorStatus.Faulted,
        (Locked or Updating, _) => ConnectorStatus.Unavailable,
        _ => ByLetter(info.State),
    };

    public static CarPresence Car(ChargerInfo info) => info.ExtendedState switch
    {
        "B_AUTH" => CarPresence.Waiting,
        { } state and not (Locked or Updating) when state.Length > 0 && Car(state[0]) is var car and not CarPresence.Unknown => car,
        _ => info.State is { Length: > 0 } letter ? Car(letter[0]) : CarPresence.Unknown,
    };

    /// <summary>A state that newer firmware has is told by the letter of the standard.</summary>
    static ConnectorStatus ByLetter(string? letter) => letter switch
    {
        "A" => ConnectorStatus.Available,
        "B" => ConnectorStatus.Preparing,
        "C" or "D" => ConnectorStatus.Charging,
        "E" or "F" => ConnectorStatus.Faulted,
        _ => ConnectorStatus.Undefined,
    };

    static CarPresence Car(char letter) => letter switch
    {
        'A' => CarPresence.Absent,
        'B' => CarPresence.Present,
        'C' or 'D' => CarPresence.Charging,
        _ => CarPresence.Unknown,
    };
}
