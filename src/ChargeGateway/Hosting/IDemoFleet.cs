namespace ChargeGateway.Hosting;

/// <summary>The virtual chargers of <c>--demo</c>.</summary>
interface IDemoFleet
{
    /// <summary>Lets them charge until cancelled.</summary>
    /// <param name="gateway">Where the gateway listens, such as <c>http://localhost:8080</c>.</param>
    /// <param name="ct">Ends them.</param>
    Task RunAsync(Uri gateway, CancellationToken ct);
}
