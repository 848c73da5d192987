using ChargeGateway.Simulator.Cfos.Registers;

namespace ChargeGateway.Simulator.Cfos;

/// <summary>An S0 meter of the wallbox.</summary>
public sealed class VirtualMeter
{
    readonly Lock turn = new();
    readonly RegisterBank bank;

    internal VirtualMeter(string serial, int unit) => bank = Banks.Meter(serial, unit);

    /// <summary>The power, W; -1 while no pulse came yet.</summary>
    public int Power
    {
        get => Serve(registers => (int)registers.Get(8062));
        set => Serve(registers =>
        {
            registers.Set(8062, value);
            return 0;
        });
    }

    /// <summary>The energy, Wh.</summary>
    public long Energy
    {
        get => Serve(registers => registers.Get(8058));
        set => Serve(registers =>
        {
            registers.Set(8058, value);
            return 0;
        });
    }

    internal T Serve<T>(Func<RegisterBank, T> use)
    {
        lock (turn) return use(bank);
    }
}
