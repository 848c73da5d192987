namespace ChargeGateway.Apis;

/// <summary>What an endpoint tells the request log.</summary>
static class RequestNotes
{
    public static void NoteCharger(this HttpContext context, string id) => Of(context).Charger = id;

    public static string? NotedCharger(this HttpContext context) => context.Features.Get<Notes>()?.Charger;

    /// <summary>The request is a command, which is taken down in the audit log where it is sent.</summary>
    public static void NoteCommand(this HttpContext context) => Of(context).IsCommand = true;

    public static bool IsCommand(this HttpContext context) => context.Features.Get<Notes>() is { IsCommand: true };

    static Notes Of(HttpContext context)
    {
        if (context.Features.Get<Notes>() is { } known) return known;
        var notes = new Notes();
        context.Features.Set(notes);
        return notes;
    }

    sealed class Notes
    {
        public string? Charger { get; set; }

        public bool IsCommand { get; set; }
    }
}
