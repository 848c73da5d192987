using ChargeGateway.Simulator.Ocpp.Line;

namespace ChargeGateway.Simulator.Ocpp.Running;

/// <summary>Keeps a line to the central system open: dials, dials again, stays away when told to.</summary>
sealed class LineKeeper(Func<LineOptions> lineOptions, VirtualChargePointOptions options, Action<string> complain)
{
    volatile OcppLine? line;
    volatile bool away;
    TimeSpan? nextDelay;

    public Signal Changed { get; } = new();

    public OcppLine? Line => line;

    public ConnectRefusedException? Refusal { get; private set; }

    /// <summary>How many attempts to open the line have ended, well or not.</summary>
    public int Attempts { get; private set; }

    /// <summary>How many lines were opened.</summary>
    public int Opened { get; private set; }

    /// <summary>Whether it stays off the line.</summary>
    public bool Away
    {
        get => away;
        set
        {
            away = value;
            Changed.Raise();
        }
    }

    /// <summary>How long to stay away after the line that is open now, instead of the usual time.</summary>
    public void PauseOnce(TimeSpan delay) => nextDelay = delay;

    public async Task RunAsync(Func<OcppLine, CancellationToken, Task> serve, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            await Changed.UntilAsync(() => !away, ct);
            try
            {
                using var opened = await OcppLine.OpenAsync(lineOptions(), options.Trace, complain, ct);
                await UseAsync(opened, serve, ct);
            }
            catch (ConnectRefusedException refused)
            {
                Refusal = refused;
                Ended();
            }
            var delay = nextDelay ?? options.ReconnectDelay;
            nextDelay = null;
            await Task.Delay(delay, options.TimeProvider, ct);
        }
    }

    async Task UseAsync(OcppLine opened, Func<OcppLine, CancellationToken, Task> serve, CancellationToken ct)
    {
        try
        {
            line = opened;
            Opened++;
            Refusal = null;
            Ended();
            await serve(opened, ct);
        }
        finally
        {
            line = null;
            Changed.Raise();
        }
    }

    void Ended()
    {
        Attempts++;
        Changed.Raise();
    }
}
