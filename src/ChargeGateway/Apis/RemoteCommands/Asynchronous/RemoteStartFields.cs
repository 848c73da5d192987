namespace ChargeGateway.Apis.RemoteCommands.Asynchronous;

/// <summary>What the fields of a wanted charge must keep to.</summary>
static class RemoteStartFields
{
    public static readonly TimeSpan UsuallyValid = TimeSpan.FromMinutes(10);

    const int LongestText = 255;
    const int MostMinutes = 7 * 24 * 60;

    static readonly TimeSpan LongestValid = TimeSpan.FromHours(24);

    /// <summary>What is wrong with them; none where nothing is.</summary>
    public static string? Wrong(RemoteStartBody body, DateTimeOffset now) => body switch
    {
        { IdTag: null or "" } => "idTag is missing: who the charge is booked on.",
        { IdTag: var tag } when tag.Length > LongestText || tag.Any(char.IsControl) =>
            $"idTag is longer than {LongestText} or has control characters.",
        { ValidUntil: { } until } when until <= now => $"validUntil {until:O} is over; now it is {now:O}.",
        { ValidUntil: { } until } when until > now + LongestValid => $"validUntil {until:O} is more than 24 hours away.",
        { StopMinutes: < 1 or > MostMinutes } => $"stopMinutes is {body.StopMinutes}; it is 1 to {MostMinutes}.",
        { ExternalReference.Length: > LongestText } => $"externalReference is longer than {LongestText}.",
        _ => null,
    };
}
