using ChargeGateway.Apis.Balanz.Wire;
using ChargeGateway.Core.Commands;

namespace ChargeGateway.Apis.Balanz.Commands.Ocpp;

/// <summary>Restarts a charger.</summary>
static class Reset
{
    public static ValueTask<Answer> RunAsync(ChargerCall call, CancellationToken ct) =>
        call.AnswerAsync(new Core.Commands.Reset(Type(call.Payload.FilledText("type"))), ct);

    static ResetType Type(string? name) => name switch
    {
        null or nameof(ResetType.Soft) => ResetType.Soft,
        nameof(ResetType.Hard) => ResetType.Hard,
        _ => throw new FormatException($"'{name}' is no type of a reset"),
    };
}
