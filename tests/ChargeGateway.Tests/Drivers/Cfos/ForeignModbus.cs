using System.Diagnostics;

namespace ChargeGateway.Tests.Drivers.Cfos;

/// <summary>Somebody else's Modbus, to show that both sides speak it: Debian's python3-pymodbus, where it is installed.</summary>
static class ForeignModbus
{
    const string Python = "/usr/bin/python3";

    const string Needed = "import pymodbus.client; from pymodbus.server.async_io import ModbusTcpServer; from pymodbus.datastore import ModbusSlaveContext";

    static readonly Lazy<bool> Installed = new(() => File.Exists(Python) && Run(Needed).Ok);

    public static string? SkipReason => Installed.Value ? null : "python3-pymodbus is not installed: nothing was compared with a foreign Modbus.";

    public static (bool Ok, string Output) Run(string script)
    {
        using var python = Start(script);
        var output = python.StandardOutput.ReadToEnd() + python.StandardError.ReadToEnd();
        python.WaitForExit();
        return (python.ExitCode == 0, output);
    }

    public static Process Start(string script) =>
        Process.Start(new ProcessStartInfo(Python, ["-u", "-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
}
