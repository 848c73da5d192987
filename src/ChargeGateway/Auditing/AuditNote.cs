using ChargeGateway.Apis.V1.Commands;
using ChargeGateway.Core.Commands;
using ChargeGateway.Events;

namespace ChargeGateway.Auditing;

/// <summary>What is taken down while somebody waits; the rest is made of it later.</summary>
sealed record AuditNote(DateTimeOffset At, string Key, string? Charger, string Result)
{
    /// <summary>The command, where it was one.</summary>
    public Command? Command { get; init; }

    /// <summary>What else was done.</summary>
    public string? Action { get; init; }

    /// <summary>With what else.</summary>
    public string? Target { get; init; }

    public AuditEntry ToEntry() => Command is null
        ? new AuditEntry(At, Key, Action ?? "", Charger, Target, Result)
        : new AuditEntry(At, Key, CommandNames.Of(Command.GetType()), Charger, CommandParameters.Text(Command), Result);
}
