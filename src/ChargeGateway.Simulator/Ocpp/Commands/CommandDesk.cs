using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Ocpp.Line;

namespace ChargeGateway.Simulator.Ocpp.Commands;

/// <summary>Takes the commands of the central system: notes them, has them carried out, answers.</summary>
sealed class CommandDesk(VirtualChargePoint charger, Behaviour behaviour, int kept)
{
    readonly ConcurrentDictionary<string, Func<JsonObject, JsonObject>> overrides = new();
    int open;

    public CommandLog Log { get; } = new(kept);

    /// <summary>How many CALLs came while an earlier one was still being answered.</summary>
    public int Overlaps { get; private set; }

    public void Override(string action, Func<JsonObject, JsonObject>? answer)
    {
        if (answer is null)
            overrides.TryRemove(action, out _);
        else
            overrides[action] = answer;
    }

    public Task TakeAsync(OcppLine line, Frame call)
    {
        var command = new ReceivedCommand(call.Word, call.Payload ?? [], call.Id, charger.Now);
        if (call.Id.Length > 36)
            charger.Complain($"message id of {call.Id.Length} characters");
        Log.Add(command);
        if (behaviour.Ignores(command.Action))
            return Task.CompletedTask;
        if (Interlocked.Increment(ref open) > 1)
            Overlaps++;
        if (behaviour.AnswerDelay == TimeSpan.Zero)
            return ReplyAsync(line, command, call.Payload is not null, line.Lost);
        charger.Background(async _ =>
        {
            await Task.Delay(behaviour.AnswerDelay, charger.Options.TimeProvider, line.Lost);
            await ReplyAsync(line, command, call.Payload is not null, line.Lost);
        });
        return Task.CompletedTask;
    }

    async Task ReplyAsync(OcppLine line, ReceivedCommand command, bool readable, CancellationToken ct)
    {
        Answer? answer = null;
        try
        {
            answer = readable ? Carry(command) : throw new CallErrorException(charger.Dialect.MalformedCode, "The payload is no object.");
            Interlocked.Decrement(ref open);
            foreach (var (data, type) in AnswerSpelling.Spell(behaviour.Answers, command.MessageId, answer.Payload))
                await line.SendAsync(data, type, true, ct);
        }
        catch (CallErrorException error)
        {
            Interlocked.Decrement(ref open);
            await line.SendAsync(Frame.OfError(command.MessageId, error.Code, error.Description), WebSocketMessageType.Text, true, ct);
        }
        if (answer?.Then is { } then)
            charger.Background(then);
    }

    Answer Carry(ReceivedCommand command)
    {
        if (overrides.TryGetValue(command.Action, out var own))
            return new Answer(own(command.Payload.DeepClone().AsObject()));
        try
        {
            return charger.Dialect.Handle(command);
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or FormatException or ArgumentException or KeyNotFoundException)
        {
            charger.Complain($"{command.Action} could not be carried out: {wrong.Message}");
            throw new CallErrorException("InternalError", wrong.Message);
        }
    }
}
