using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Apis.RemoteCommands.Synchronous;

/// <summary>Changes keys one after another. A key that the charger answered is told as such even where a later one fails.</summary>
static class ConfigurationChanges
{
    /// <summary>Changes them.</summary>
    /// <exception cref="ChargePointException">Not one of them brought an answer; the first failure.</exception>
    public static async Task<ChangeConfigurationsAnswer> RunAsync(
        CommandRequest request, string chargePointId, IReadOnlyList<ChangeConfiguration> changes, bool stopOnError)
    {
        var results = new List<ConfigurationResult>();
        var available = true;
        ChargePointException? first = null;
        var isAnswered = false;
        var goesOn = true;
        foreach (var change in changes)
        {
            if (!goesOn || request.IsOver)
            {
                results.Add(new ConfigurationResult(change.Key, ConfigurationResult.NotSent));
                continue;
            }

            try
            {
                var reply = await request.SendAsync(chargePointId, change);
                (isAnswered, available) = (true, available && reply.ResultAvailable);
                results.Add(new ConfigurationResult(change.Key, reply.ResultAvailable ? reply.Status : null));
                goesOn = !stopOnError || !reply.ResultAvailable || reply.Status is Reply.Accepted or ConfigurationResult.RebootRequired;
            }
            catch (ChargePointException failed)
            {
                first ??= failed;
                results.Add(new ConfigurationResult(change.Key, Word(failed.Failure), failed.Code, failed.Message));
                goesOn = !stopOnError && failed.Failure is not (Failure.Offline or Failure.Unknown);
            }
        }

        if (!isAnswered && first is not null) throw first;
        return new ChangeConfigurationsAnswer(
            chargePointId, results, results.Exists(result => result.Status == ConfigurationResult.RebootRequired), available);
    }

    static string Word(Failure failure) => failure switch
    {
        Failure.TimedOut => ConfigurationResult.Timeout,
        Failure.DeviceError or Failure.Protocol => ConfigurationResult.DeviceError,
        _ => ConfigurationResult.NotSent,
    };
}
