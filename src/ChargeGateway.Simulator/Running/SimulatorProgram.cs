using System.Net;
using System.Runtime.InteropServices;
using ChargeGateway.Simulator.Cfos;
using ChargeGateway.Simulator.Demo;
using ChargeGateway.Simulator.Lektrico;

namespace ChargeGateway.Simulator.Running;

/// <summary>Virtual chargers as a program of their own.</summary>
static class SimulatorProgram
{
    const int WrongUse = 2;

    /// <summary>Runs until told to stop.</summary>
    /// <returns>The exit code: 0, 1 where the gateway refuses the chargers, 2 where the command line is wrong.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is ["--help" or "-h"])
        {
            Console.WriteLine(SimulatorSettings.HelpText);
            return 0;
        }

        using var stop = new CancellationTokenSource();
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, stop));
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, stop));
        try
        {
            await RunAsync(SimulatorSettings.Parse(args), stop.Token);
            return 0;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return 0;
        }
        catch (FormatException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return WrongUse;
        }
        catch (EnrolmentException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }

    static Task RunAsync(SimulatorSettings settings, CancellationToken ct) => settings.Kind switch
    {
        "ocpp" => RunOcppAsync(settings, ct),
        "lektrico" => RunLektricoAsync(settings, ct),
        _ => RunCfosAsync(settings, ct),
    };

    static async Task RunOcppAsync(SimulatorSettings settings, CancellationToken ct)
    {
        if (Enrolment.Of(settings) is { } enrolment)
        {
            foreach (var tag in DemoFleet.IdTags) await enrolment.TagAsync(tag, ct);
            foreach (var id in DemoFleet.ChargerIds) await enrolment.ChargerAsync(id, "ocpp", null, ct);
        }

        Console.WriteLine($"Virtual OCPP chargers dial in at {settings.Gateway}");
        await using var fleet = new DemoFleet();
        await fleet.RunAsync(settings.Gateway!, ct);
    }

    static async Task RunLektricoAsync(SimulatorSettings settings, CancellationToken ct)
    {
        var options = new LektricoOptions { Model = LektricoModel.ThreeP22K, Listen = IPAddress.Any, Port = settings.Port };
        await using var lektrico = await VirtualLektrico.StartAsync(options);
        lektrico.Box.PlugIn(new LektricoCar());
        await ServeAsync(settings, lektrico.Address.Port, ct);
    }

    static async Task RunCfosAsync(SimulatorSettings settings, CancellationToken ct)
    {
        var options = new VirtualCfosOptions { Listen = IPAddress.Any, HttpPort = settings.Port, EvsePort = settings.ModbusPort };
        await using var cfos = await VirtualCfos.StartAsync(options, ct: ct);
        cfos.Evse.Car = new CfosCar();
        await ServeAsync(settings, cfos.HttpAddress.Port, ct);
    }

    static async Task ServeAsync(SimulatorSettings settings, int port, CancellationToken ct)
    {
        Console.WriteLine($"A virtual {settings.Kind} device listens on port {port}");
        if (settings.Address is { } address && Enrolment.Of(settings) is { } enrolment)
            await enrolment.ChargerAsync(settings.Id, settings.Kind, address, ct);
        await Task.Delay(Timeout.InfiniteTimeSpan, ct);
    }

    static void Stop(PosixSignalContext signal, CancellationTokenSource stop)
    {
        signal.Cancel = true;
        stop.Cancel();
    }
}
