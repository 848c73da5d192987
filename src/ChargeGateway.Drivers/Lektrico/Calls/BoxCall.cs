using ChargeGateway.Core;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Lektrico.Api;
using ChargeGateway.Drivers.Lektrico.State;
using ChargeGateway.Drivers.Polled.Sessions;

namespace ChargeGateway.Drivers.Lektrico.Calls;

/// <summary>What a command is carried out with.</summary>
/// <param name="Device">The box.</param>
/// <param name="Identity">What it is.</param>
/// <param name="Sessions">Its charges.</param>
sealed record BoxCall(LektricoDevice Device, BoxIdentity Identity, SessionTracker Sessions)
{
    public BoxApi Api => Device.Api;

    /// <summary>The box's word as an answer.</summary>
    public static Reply Reply(bool accepted) => new(Word(accepted));

    /// <summary>The box's yes or no as a word.</summary>
    public static string Word(bool accepted) => accepted ? Core.Replies.Reply.Accepted : Core.Replies.Reply.Rejected;

    /// <summary>Checks that a connector is the box's only one, or the whole box.</summary>
    /// <exception cref="ChargePointException">There is no such connector.</exception>
    public void Check(int? connector)
    {
        if (connector is not (null or 0 or LektricoDevice.Connector))
            throw Invalid($"it has connector {LektricoDevice.Connector} only, not {connector}");
    }

    public ChargePointException Invalid(string what, Exception? inner = null) =>
        new(Failure.Invalid, Device.Id, $"The command for charger {Device.Id} was not sent: {what}.", inner: inner);

    public ChargePointException Conflict(string what) => new(Failure.Conflict, Device.Id, $"Charger {Device.Id} {what}.");
}
