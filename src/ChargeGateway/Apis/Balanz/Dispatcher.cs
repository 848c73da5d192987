using ChargeGateway.Apis.Balanz.Commands;
using ChargeGateway.Apis.Balanz.Users;
using ChargeGateway.Apis.Balanz.Wire;
using ChargeGateway.Core;

namespace ChargeGateway.Apis.Balanz;

/// <summary>Carries out what a client asks for. The order of the checks is part of the API.</summary>
sealed class Dispatcher(BalanzContext context, ILogger<Dispatcher> logger)
{
    public async Task<Answer> RunAsync(ApiFrame frame, ApiSession session, CancellationToken ct)
    {
        try
        {
            return frame.Command == Login.Name
                ? Login.Run(session, new Payload(frame.Payload))
                : await RunCommandAsync(frame, session, ct).ConfigureAwait(false);
        }
        catch (TooManyCommandsException)
        {
            return Answer.Refused("TooManyCommands");
        }
        catch (ChargePointException failed)
        {
            logger.LogInformation("{Command} of user {User}: {Reason}", frame.Command, session.User?.Id, failed.Message);
            return Of(failed.Failure);
        }
        catch (Exception failed) when (failed is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            logger.LogWarning("{Command} of user {User} failed: {Reason}", frame.Command, session.User?.Id, failed.Message);
            logger.LogDebug(failed, "{Command} failed", frame.Command);
            return Answer.Unexpected;
        }
    }

    ValueTask<Answer> RunCommandAsync(ApiFrame frame, ApiSession session, CancellationToken ct)
    {
        if (session.User is not { } user) return Answer.Refused("NotAuthorized");
        var command = CommandTable.Find(frame.Command);
        if (!(command?.Allowed ?? UserTypes.Admin).HasFlag(UserTypeNames.Read(user.Type))) return Answer.Refused("NotAuthorized");
        var payload = context.Model.ResolveAlias(new Payload(frame.Payload));
        return command?.RunAsync(new ApiCall(context, user, payload), ct) ?? Answer.Plain("Invalid Command " + frame.Command);
    }

    static Answer Of(Failure failure) => failure switch
    {
        Failure.Unknown => Answer.Refused("NoSuchCharger"),
        Failure.Offline => Answer.Refused("ChargerNotConnected"),
        Failure.NotSupported => Answer.Refused("NotSupported"),
        Failure.Busy => Answer.Refused("Busy"),
        Failure.Conflict => Answer.Refused("Rejected"),
        _ => Answer.Unexpected,
    };
}
