namespace ChargeGateway.Tests.Running;

/// <summary>The gateway did not let a charger in.</summary>
sealed class RefusedException(int status, IReadOnlyDictionary<string, IEnumerable<string>>? headers, Exception inner)
    : Exception($"refused with {status}", inner)
{
    public int Status { get; } = status;

    public IReadOnlyDictionary<string, IEnumerable<string>> Headers { get; } = headers ?? new Dictionary<string, IEnumerable<string>>();
}
