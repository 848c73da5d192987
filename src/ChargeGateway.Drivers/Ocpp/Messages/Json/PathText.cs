namespace ChargeGateway.Drivers.Ocpp.Messages.Json;

/// <summary>Names that someone else chose, made fit for a log line and an error text.</summary>
static class PathText
{
    const int Longest = 120;

    /// <summary>At most 120 characters, without those that could forge a line.</summary>
    public static string Safe(string path)
    {
        var cut = path.Length > Longest ? path[..Longest] + "…" : path;
        return string.Create(cut.Length, cut, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = char.IsControl(source[i]) || char.IsSurrogate(source[i]) ? '?' : source[i];
        });
    }
}
