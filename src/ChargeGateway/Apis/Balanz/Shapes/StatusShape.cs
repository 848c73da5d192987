namespace ChargeGateway.Apis.Balanz.Shapes;

/// <summary>The answer to GetStatus.</summary>
sealed record StatusShape(
    string Version,
    string Starttime,
    int NoTags,
    int NoGroups,
    int NoChargers,
    int NoSessions,
    IReadOnlyDictionary<string, string> Logging);
