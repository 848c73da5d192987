using ChargeGateway.Apis.Balanz.Proxy;

namespace ChargeGateway.Apis.Balanz;

/// <summary>The section <c>Balanz:Proxy</c>: OCPP 1.6 chargers are mirrored to another OCPP server.</summary>
sealed class BalanzProxyOptions
{
    /// <summary>Where the other server is, such as <c>wss://csms.example/ocpp/</c>; the charger's id follows. None mirrors nothing.</summary>
    public string? Server { get; set; }

    /// <summary>What becomes of charging profiles that the other server sends.</summary>
    public ChargingCalls ChargingCalls { get; set; } = ChargingCalls.Accepted;

    /// <summary>The chargers that are mirrored, besides those of <see cref="Groups"/>; with neither all are.</summary>
    public IReadOnlyList<string> Chargers { get; set; } = [];

    /// <summary>The groups whose chargers are mirrored.</summary>
    public IReadOnlyList<string> Groups { get; set; } = [];

    /// <summary>How long the other server has for an answer, before the charger gets the gateway's own.</summary>
    public TimeSpan AnswerTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many messages of a charger wait while the other server cannot be reached.</summary>
    public int MaxQueued { get; set; } = 1000;
}
