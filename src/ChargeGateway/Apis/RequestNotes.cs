namespace ChargeGateway.Apis;

/// <summary>What an endpoint tells the request log.</summary>
static class RequestNotes
{
    static readonly object Charger = new();
    static readonly object Command = new();

    public static void NoteCharger(this HttpContext context, string id) => context.Items[Charger] = id;

    public static string? NotedCharger(this HttpContext context) => context.Items.TryGetValue(Charger, out var id) ? (string?)id : null;

    /// <summary>The request is a command, which is taken down in the audit log where it is sent.</summary>
    public static void NoteCommand(this HttpContext context) => context.Items[Command] = true;

    public static bool IsCommand(this HttpContext context) => context.Items.ContainsKey(Command);
}
