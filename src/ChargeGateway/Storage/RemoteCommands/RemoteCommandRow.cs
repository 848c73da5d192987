namespace ChargeGateway.Storage.RemoteCommands;

/// <summary>A remote command as it stands in its table.</summary>
/// <param name="Id">Its reference.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Charger">The charger.</param>
/// <param name="CreatedAt">When it was asked for.</param>
/// <param name="Watched">Whether there is still something to wait for.</param>
/// <param name="Document">All of it, as JSON.</param>
sealed record RemoteCommandRow(string Id, string Kind, string Charger, string CreatedAt, bool Watched, string Document);
