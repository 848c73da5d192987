namespace ChargeGateway.Simulator.Lektrico;

/// <summary>How a box wants its callers to log in.</summary>
public enum LektricoLogin
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>HTTP Basic.</summary>
    Basic,

    /// <summary>HTTP Digest with MD5.</summary>
    Digest,
}
