namespace ChargeGateway.RemoteCommands;

/// <summary>What came of asking a charger.</summary>
enum OutcomeKind
{
    /// <summary>It takes the command, or takes commands without answering.</summary>
    Accepted,

    /// <summary>It refuses.</summary>
    Rejected,

    /// <summary>It answered with an error, or the command cannot be sent to it at all.</summary>
    Failed,

    /// <summary>It was not there and has certainly not got the command.</summary>
    NotDelivered,

    /// <summary>There is no answer, and it may have got the command.</summary>
    Unanswered,
}
