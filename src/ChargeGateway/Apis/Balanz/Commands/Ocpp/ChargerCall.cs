using ChargeGateway.Apis.Balanz.Wire;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Core.State;

namespace ChargeGateway.Apis.Balanz.Commands.Ocpp;

/// <summary>A command for a charger that is known and connected.</summary>
/// <param name="Api">The call.</param>
/// <param name="Charger">The charger.</param>
/// <param name="State">What it said.</param>
sealed record ChargerCall(ApiCall Api, Charger Charger, ChargerState State)
{
    const string OneSix = "ocpp1.6";

    public Payload Payload => Api.Payload;

    /// <summary>Whether the charger takes OCPP 1.6 messages as they are; another is asked by commands of the gateway's own.</summary>
    public bool SpeaksOneSix => State.Protocol == OneSix;

    /// <summary>The connector, where 1 stands for none given.</summary>
    public int Connector => Payload.Whole(Fields.Connector) ?? 1;

    /// <summary>Asks the charger; waits in one of the user's slots.</summary>
    /// <exception cref="Core.ChargePointException">There is no answer.</exception>
    /// <exception cref="TooManyCommandsException">No slot is free.</exception>
    public Task<Reply> AskAsync(Command command, CancellationToken ct) =>
        Api.Context.Slots.SendForUserAsync("balanz user " + Api.User.Id, Charger.Id, command, ct);

    /// <summary>Asks the charger; every word but <c>Accepted</c> is an error with that word.</summary>
    public async ValueTask<Answer> AnswerAsync(Command command, CancellationToken ct)
    {
        var reply = await AskAsync(command, ct).ConfigureAwait(false);
        return reply.Status == Reply.Accepted ? Answer.Accepted : Answer.Refused(reply.Status);
    }
}
