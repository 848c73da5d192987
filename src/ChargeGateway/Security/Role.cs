namespace ChargeGateway.Security;

/// <summary>What an API key may do; each role may do what those before it may.</summary>
enum Role
{
    /// <summary>Look at chargers, charges and samples.</summary>
    Read,

    /// <summary>Send commands to chargers.</summary>
    Control,

    /// <summary>Change what is registered and who may call.</summary>
    Admin,
}
