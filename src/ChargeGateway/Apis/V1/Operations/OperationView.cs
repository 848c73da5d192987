using Microsoft.AspNetCore.Mvc;

namespace ChargeGateway.Apis.V1.Operations;

/// <summary>A command whose answer the caller comes back for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Charger">The charger.</param>
/// <param name="Command">The command's name.</param>
/// <param name="State">How far it is.</param>
/// <param name="StartedAt">When it was asked for.</param>
/// <param name="EndedAt">When it ended; none while it runs.</param>
/// <param name="Result">The charger's answer; none while there is none.</param>
/// <param name="Problem">Why there is no answer; none where nothing went wrong.</param>
sealed record OperationView(
    string Id,
    string Charger,
    string Command,
    OperationState State,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt = null,
    object? Result = null,
    ProblemDetails? Problem = null);
