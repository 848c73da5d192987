namespace ChargeGateway.RemoteCommands;

/// <summary>How often the loop looks at the clock.</summary>
sealed record RemoteCommandPace
{
    /// <summary>The times of commands are kept this exactly.</summary>
    public TimeSpan Tick { get; init; } = TimeSpan.FromSeconds(1);
}
