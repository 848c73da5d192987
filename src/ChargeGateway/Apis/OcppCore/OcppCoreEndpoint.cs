using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Core.State;

namespace ChargeGateway.Apis.OcppCore;

/// <summary>Carries out a command of this dialect. The order of the checks is part of the dialect.</summary>
sealed class OcppCoreEndpoint(StateBoard states, StartRules starts, CommandSlots slots)
{
    public async Task<OcppCoreAnswer> RunAsync(OcppCoreCommand command, OcppCorePath path, string keyName, CancellationToken ct)
    {
        if (path.ChargePoint.Length == 0) return new(StatusCodes.Status400BadRequest);
        var online = states.Find(path.ChargePoint) is { IsOnline: true };
        if (command.OfflineFirst && !online) return new(StatusCodes.Status404NotFound);
        if (command.Read(path) is not { } wanted) return new(StatusCodes.Status400BadRequest);
        if (!online) return new(StatusCodes.Status404NotFound);
        if (wanted is StartCharging start && starts.Refusal(path.ChargePoint, start) is not null) return new(StatusCodes.Status200OK, Reply.Rejected);
        try
        {
            var reply = await slots.SendAsync(keyName, path.ChargePoint, wanted, ct);
            return new(StatusCodes.Status200OK, reply.Status);
        }
        catch (ChargePointException failed)
        {
            return OcppCoreAnswer.Of(failed.Failure);
        }
    }
}
