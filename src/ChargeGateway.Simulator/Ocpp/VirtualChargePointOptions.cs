using System.Net.Security;
using ChargeGateway.Simulator.Cars;

namespace ChargeGateway.Simulator.Ocpp;

/// <summary>What a virtual charge point is and how it behaves from the start.</summary>
public sealed record VirtualChargePointOptions
{
    /// <summary>Its identity.</summary>
    public required string Id { get; init; }

    /// <summary>Where it dials in, without its identity: <c>ws://127.0.0.1:8080/OCPP</c>.</summary>
    public required Uri Url { get; init; }

    /// <summary>The password of basic authentication; none for no credentials.</summary>
    public string? Password { get; init; }

    /// <summary>The user name of basic authentication; its identity when absent.</summary>
    public string? User { get; init; }

    /// <summary>The version of OCPP it speaks.</summary>
    public OcppVersion Version { get; init; }

    /// <summary>
    /// The sub-protocols it offers, in its order of preference; that of its version when absent. A charger of 2.x speaks whichever of 2.0.1 and 2.1
    /// the central system chooses.
    /// </summary>
    public IReadOnlyList<string> SubProtocols
    {
        get => field ?? [Version.SubProtocol()];
        init;
    }

    /// <summary>What starts a transaction (OCPP 2.x, TxStartPoint): any of <c>EVConnected</c>, <c>Authorized</c>, <c>PowerPathClosed</c>.</summary>
    public IReadOnlyList<string> TxStartPoint { get; init; } = ["PowerPathClosed"];

    /// <summary>
    /// What ends a transaction when it is over (OCPP 2.x, TxStopPoint): any of <c>EVConnected</c>, <c>Authorized</c>, <c>PowerPathClosed</c>.
    /// </summary>
    public IReadOnlyList<string> TxStopPoint { get; init; } = ["EVConnected", "Authorized"];

    /// <summary>The type of the tokens that are presented at it (OCPP 2.x), such as <c>ISO14443</c>, <c>Local</c> or <c>KeyCode</c>.</summary>
    public string TokenType { get; init; } = "ISO14443";

    /// <summary>Decides about the certificate of the central system on <c>wss</c>; the usual rules when absent.</summary>
    public RemoteCertificateValidationCallback? Trust { get; init; }

    /// <summary>How many connectors it has.</summary>
    public int Connectors { get; init; } = 1;

    /// <summary>What station and cable carry, A per phase.</summary>
    public double MaxCurrent { get; init; } = 32;

    /// <summary>How many phases are wired, 1 to 3.</summary>
    public int Phases { get; init; } = 3;

    /// <summary>Where the meters stand at the beginning, Wh.</summary>
    public double MeterStart { get; init; } = 1_000;

    /// <summary>The maker's name, at most 20 characters.</summary>
    public string Vendor { get; init; } = "ChargeGateway";

    /// <summary>The model's name, at most 20 characters.</summary>
    public string Model { get; init; } = "Virtual 22";

    /// <summary>The serial number, at most 25 characters.</summary>
    public string SerialNumber { get; init; } = "V-0001";

    /// <summary>The version of its firmware, at most 50 characters.</summary>
    public string FirmwareVersion { get; init; } = "1.0.0";

    /// <summary>How often it sends meter values in a charge (MeterValueSampleInterval); less than a second is for tests.</summary>
    public TimeSpan MeterInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether it sends heartbeats and meter values by itself. Off, it only speaks when something happens; cheap for load tests.</summary>
    public bool Timers { get; init; } = true;

    /// <summary>How often it pings; zero is never (WebSocketPingInterval).</summary>
    public TimeSpan PingInterval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long it waits before it dials again.</summary>
    public TimeSpan ReconnectDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a restart takes.</summary>
    public TimeSpan RebootDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long it waits for an answer of the central system.</summary>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>When it sends BootNotification again if the last was not answered, or not with an interval.</summary>
    public TimeSpan BootRetry { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long one step of a firmware update or an upload takes.</summary>
    public TimeSpan WorkStep { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>Whether it sends BootNotification on every connection and not only after a restart.</summary>
    public bool BootsOnReconnect { get; init; }

    /// <summary>Whether it sends security events, such as its start-up (security whitepaper, 8).</summary>
    public bool SecurityEvents { get; init; }

    /// <summary>The car that arrives by itself at a connector when a remote start finds none there; none for nobody comes.</summary>
    public Func<int, VirtualCar?>? CarOnRemoteStart { get; init; }

    /// <summary>How far its clock is ahead of the right time.</summary>
    public TimeSpan ClockSkew { get; init; }

    /// <summary>How many received commands it remembers.</summary>
    public int CommandsKept { get; init; } = 256;

    /// <summary>Sees every message: true for sent, false for received.</summary>
    public Action<bool, string>? Trace { get; init; }

    /// <summary>The source of time for its meters, intervals and delays. Timeouts of calls are real time.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
