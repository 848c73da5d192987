using System.Collections.Concurrent;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Tests.Hosting;

/// <summary>A charger that answers as the test says and remembers what it was asked.</summary>
sealed class ScriptedChargePoint(string id) : IChargePoint
{
    readonly ConcurrentQueue<Command> asked = new();

    public string Id { get; } = id;

    public string Driver => "ocpp";

    public string Protocol => "ocpp1.6";

    public Func<Command, CancellationToken, Task<Reply>> Answer { get; set; } =
        (command, _) => Task.FromResult(new Reply(command is UnlockConnector ? "Unlocked" : Reply.Accepted));

    public IReadOnlyCollection<Command> Asked => asked;

    public Command? Last => asked.LastOrDefault();

    public Task<Reply> SendAsync(Command command, CancellationToken ct)
    {
        asked.Enqueue(command);
        return Answer(command, ct);
    }

    public void Says(string status) => Answer = (_, _) => Task.FromResult(new Reply(status));

    public void Fails(Failure failure, string? code = null) =>
        Answer = (_, _) => Task.FromException<Reply>(new ChargePointException(failure, Id, "It failed.", code));

    public void IsSilent() => Answer = async (_, ct) =>
    {
        await Task.Delay(Timeout.Infinite, ct);
        throw new InvalidOperationException();
    };
}
