namespace ChargeGateway.Apis.Balanz.Proxy;

/// <summary>What became of a message to the other server.</summary>
enum UpstreamOutcome
{
    /// <summary>It was answered.</summary>
    Answered,

    /// <summary>It was answered with an error, or there was nothing to send; sending it again is of no use.</summary>
    Refused,

    /// <summary>It was not sent, or not answered in time.</summary>
    Lost,
}
