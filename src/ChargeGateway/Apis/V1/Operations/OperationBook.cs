using System.Collections.Concurrent;
using ChargeGateway.Core;
using ChargeGateway.Core.Replies;
using ChargeGateway.Errors;

namespace ChargeGateway.Apis.V1.Operations;

/// <summary>
/// The commands that callers come back for. In memory: the newest 1,000 are remembered, each for an hour after its end, none beyond the
/// process. How many run at a time is bounded by the slots of their keys.
/// </summary>
sealed class OperationBook(TimeProvider time, ILogger<OperationBook> logger)
{
    const int Most = 1000;
    static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    readonly ConcurrentDictionary<string, Operation> operations = new(StringComparer.Ordinal);
    readonly ConcurrentQueue<string> order = new();

    /// <summary>Begins a command.</summary>
    /// <param name="charger">The charger.</param>
    /// <param name="command">The command's name.</param>
    /// <param name="ask">Asks the charger.</param>
    public Operation Begin(string charger, string command, Func<CancellationToken, Task<Reply>> ask)
    {
        var begun = new OperationView(Guid.CreateVersion7().ToString("N"), charger, command, OperationState.Running, time.GetUtcNow());
        var operation = new Operation(begun);
        operations[begun.Id] = operation;
        order.Enqueue(begun.Id);
        Forget();
        operation.Run(() => RunAsync(begun, ask));
        return operation;
    }

    /// <summary>An operation by its id; none where it was never there or is forgotten.</summary>
    public Operation? Find(string id) =>
        operations.TryGetValue(id, out var operation) && !(operation.View.EndedAt + Kept < time.GetUtcNow()) ? operation : null;

    async Task<OperationView> RunAsync(OperationView begun, Func<CancellationToken, Task<Reply>> ask)
    {
        try
        {
            var reply = await ask(CancellationToken.None);
            return begun with { State = OperationState.Done, EndedAt = time.GetUtcNow(), Result = reply };
        }
        catch (ChargePointException failed)
        {
            return Failed(begun, ProblemKind.For(failed.Failure), failed.Message, failed.Code);
        }
        catch (TooManyCommandsException tooMany)
        {
            return Failed(begun, ProblemKind.TooManyCommands, tooMany.Message);
        }
        catch (GatewayStoppingException stopping)
        {
            return Failed(begun, ProblemKind.Stopping, stopping.Message);
        }
        catch (Exception broken)
        {
            logger.LogError(broken, "The operation {Command} for {ChargePoint} failed", begun.Command, begun.Charger);
            return Failed(begun, ProblemKind.Internal, null);
        }
    }

    OperationView Failed(OperationView begun, ProblemKind kind, string? detail, string? code = null) => begun with
    {
        State = OperationState.Failed,
        EndedAt = time.GetUtcNow(),
        Problem = ErrorResponse.Problem(kind, detail, begun.Charger, code).ProblemDetails,
    };

    void Forget()
    {
        while (operations.Count > Most && order.TryDequeue(out var oldest)) operations.TryRemove(oldest, out _);
    }
}
