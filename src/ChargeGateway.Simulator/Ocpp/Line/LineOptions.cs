using System.Net.Security;
using System.Net.WebSockets;

namespace ChargeGateway.Simulator.Ocpp.Line;

/// <summary>How a line is opened.</summary>
sealed record LineOptions
{
    public required Uri Url { get; init; }

    public required IReadOnlyList<string> SubProtocols { get; init; }

    /// <summary>The value of the Authorization header; none without credentials.</summary>
    public string? Authorization { get; init; }

    /// <summary>How often to ping; zero is never.</summary>
    public TimeSpan PingInterval { get; init; }

    /// <summary>Decides about the certificate of the central system; the usual rules when absent.</summary>
    public RemoteCertificateValidationCallback? Trust { get; init; }

    /// <summary>How long opening may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    public void ApplyTo(ClientWebSocketOptions options)
    {
        foreach (var subProtocol in SubProtocols)
            options.AddSubProtocol(subProtocol);
        if (Authorization is not null)
            options.SetRequestHeader("Authorization", Authorization);
        options.KeepAliveInterval = PingInterval;
        options.KeepAliveTimeout = PingInterval == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : PingInterval;
        options.CollectHttpResponseDetails = true;
    }
}
