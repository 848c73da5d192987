using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ChargeGateway.Simulator.Cfos.Http;
using ChargeGateway.Simulator.Cfos.Modbus;

namespace ChargeGateway.Simulator.Cfos;

/// <summary>
/// A virtual cFos Power Brain with its charging manager: <c>E1</c> is the wallbox, <c>E2</c> another make behind the manager, <c>E3</c> and
/// <c>M3</c> "HTTP inputs", <c>M1</c> and <c>M2</c> S0 meters. HTTP and Modbus TCP.
/// </summary>
public sealed class VirtualCfos : IAsyncDisposable
{
    const int RequestsKept = 1000;

    readonly ConcurrentQueue<string> requests = new();
    readonly HttpApi http;
    readonly ModbusServer[] modbus;

    VirtualCfos(VirtualCfosOptions options, TimeProvider time)
    {
        Password = options.Password;
        Evse = new VirtualEvse(options, time);
        Managed = new ManagedDevice(time);
        Meter1 = new VirtualMeter(options.Serial, 40);
        Meter2 = new VirtualMeter(options.Serial, 41);
        http = new HttpApi(this, options);
        modbus =
        [
            new ModbusServer(new(options.Listen, options.EvsePort), 1, request => Evse.Serve(bank => request.Apply(bank, Evse.Written)), () => ModbusFault),
            new ModbusServer(new(options.Listen, options.Meter1Port), 2, request => Meter1.Serve(bank => request.Apply(bank, _ => { })), () => ModbusFault),
            new ModbusServer(new(options.Listen, options.Meter2Port), 3, request => Meter2.Serve(bank => request.Apply(bank, _ => { })), () => ModbusFault),
        ];
    }

    /// <summary>The wallbox.</summary>
    public VirtualEvse Evse { get; }

    /// <summary>The EVSE of another make behind the manager.</summary>
    public ManagedDevice Managed { get; }

    /// <summary>The first S0 meter.</summary>
    public VirtualMeter Meter1 { get; }

    /// <summary>The second S0 meter.</summary>
    public VirtualMeter Meter2 { get; }

    /// <summary>The address of the HTTP API.</summary>
    public Uri HttpAddress => http.Address;

    /// <summary>The Modbus port of the wallbox.</summary>
    public int EvsePort => modbus[0].Port;

    /// <summary>The Modbus port of the first S0 meter.</summary>
    public int Meter1Port => modbus[1].Port;

    /// <summary>The Modbus port of the second S0 meter.</summary>
    public int Meter2Port => modbus[2].Port;

    /// <summary>The administrator's password; none asks for none.</summary>
    public string? Password { get; set; }

    /// <summary>Whether the manager steers the chargers itself; false is observe mode.</summary>
    public bool LoadBalancing { get; set; }

    /// <summary>What goes wrong on Modbus.</summary>
    public CfosFault ModbusFault { get; set; }

    /// <summary>What goes wrong on HTTP.</summary>
    public CfosFault HttpFault { get; set; }

    /// <summary>What the manager orders of whoever feeds <c>E3</c>.</summary>
    public CfosOrder Order { get; set; } = new(16_000);

    /// <summary>What <c>E3</c> was fed last.</summary>
    public JsonObject? FedEvse { get; internal set; }

    /// <summary>What <c>M3</c> was fed last.</summary>
    public JsonObject? FedMeter { get; internal set; }

    /// <summary>The RFIDs entered, oldest first.</summary>
    public ConcurrentQueue<string> Rfids { get; } = new();

    /// <summary>The overrides, oldest first: device, flags, mA.</summary>
    public ConcurrentQueue<string> Overrides { get; } = new();

    /// <summary>The last HTTP requests, oldest first: method and query.</summary>
    public IReadOnlyCollection<string> Requests => requests;

    internal ConcurrentDictionary<string, JsonNode?> Settings { get; } = new();

    /// <summary>Starts one; when this returns it can be spoken to.</summary>
    /// <param name="options">What it is like.</param>
    /// <param name="time">Its clock; without it the system's.</param>
    /// <param name="ct">Gives up.</param>
    public static async Task<VirtualCfos> StartAsync(VirtualCfosOptions? options = null, TimeProvider? time = null, CancellationToken ct = default)
    {
        var cfos = new VirtualCfos(options ?? new VirtualCfosOptions(), time ?? TimeProvider.System);
        await cfos.http.StartAsync(ct).ConfigureAwait(false);
        return cfos;
    }

    internal void Asked(string request)
    {
        requests.Enqueue(request);
        while (requests.Count > RequestsKept) requests.TryDequeue(out _);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await http.DisposeAsync().ConfigureAwait(false);
        foreach (var server in modbus) await server.DisposeAsync().ConfigureAwait(false);
    }
}
