namespace ChargeGateway.Apis.V1.Messages;

/// <summary>Who asks on a charger's line.</summary>
enum Asker
{
    /// <summary>The charger.</summary>
    Charger,

    /// <summary>The gateway.</summary>
    Gateway,
}
