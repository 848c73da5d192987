namespace ChargeGateway.Apis.RemoteCommands.Synchronous;

/// <summary>What became of one key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Status">
/// The charger's own word (<c>Accepted</c>, <c>Rejected</c>, <c>RebootRequired</c>, <c>NotSupported</c>), or the gateway's: <c>Timeout</c>,
/// <c>DeviceError</c>, <c>NotSent</c>. Null where the charger gives no answers.
/// </param>
/// <param name="Code">The charger's own error code.</param>
/// <param name="Detail">What went wrong, for people.</param>
sealed record ConfigurationResult(string Key, string? Status, string? Code = null, string? Detail = null)
{
    public const string Timeout = nameof(Timeout);
    public const string DeviceError = nameof(DeviceError);
    public const string NotSent = nameof(NotSent);
    public const string RebootRequired = nameof(RebootRequired);
}
