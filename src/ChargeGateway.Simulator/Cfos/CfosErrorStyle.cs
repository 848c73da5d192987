namespace ChargeGateway.Simulator.Cfos;

/// <summary>How the HTTP API tells errors and how strict it is.</summary>
public enum CfosErrorStyle
{
    /// <summary>As the vendor's page has it: JSON text, and the registers of the meters are taken on the wallbox too.</summary>
    Documented,

    /// <summary>As newer firmware was seen to do it: bare text, and a wallbox refuses what belongs to meters.</summary>
    Field,
}
