namespace ChargeGateway.Apis;

/// <summary>What an endpoint tells the request log.</summary>
static class RequestNotes
{
    static readonly object Charger = new();

    public static void NoteCharger(this HttpContext context, string id) => context.Items[Charger] = id;

    public static string? NotedCharger(this HttpContext context) => context.Items.TryGetValue(Charger, out var id) ? (string?)id : null;
}
