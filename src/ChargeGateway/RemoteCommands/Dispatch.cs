namespace ChargeGateway.RemoteCommands;

/// <summary>How far a command has come on its way to the charger.</summary>
enum Dispatch
{
    /// <summary>Not sent yet.</summary>
    Queued,

    /// <summary>Sent, or about to be: what happens from here on may have reached the charger.</summary>
    Sent,

    /// <summary>The charger answered.</summary>
    Answered,

    /// <summary>No answer came in time, or the line broke meanwhile: nobody knows what the charger does. It is not sent again.</summary>
    Unanswered,
}
