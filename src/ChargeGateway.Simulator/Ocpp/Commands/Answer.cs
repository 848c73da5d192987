using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Ocpp.Commands;

/// <summary>What is answered to a command, and what the charger does once the answer is out.</summary>
sealed record Answer(JsonObject Payload, Func<CancellationToken, Task>? Then = null)
{
    public static Answer Status(string status) => new(new JsonObject { ["status"] = status });

    public static Answer Status(string status, Func<CancellationToken, Task> then) => new(new JsonObject { ["status"] = status }, then);

    public static Answer Status(string status, Action then) => Status(status, _ =>
    {
        then();
        return Task.CompletedTask;
    });
}
