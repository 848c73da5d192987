namespace ChargeGateway.Apis.V1;

/// <summary>A connector's lock.</summary>
sealed class ConnectorLock
{
    /// <summary>Whether no charge is started there from the gateway.</summary>
    public bool? Locked { get; set; }
}
