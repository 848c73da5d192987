namespace ChargeGateway.Simulator.Cfos.Registers;

/// <summary>The registers that a wallbox and an S0 meter start with.</summary>
static class Banks
{
    public const int PhaseSwitchingAllowed = 0x100;

    public static RegisterBank Meter(string serial, int unit) => AddS0(Common(serial, unit, 0x101))
        .Add(8041, 1, 1);

    public static RegisterBank Evse(VirtualCfosOptions options)
    {
        var bank = Common(options.Serial, 1, 0x100)
            .Add(8057, 1, 1).Add(8058, 4, 0, writable: true).Add(8062, 2, 0).Add(8064, 2, 0).Add(8066, 2, 0).Add(8068, 2, 0)
            .Add(8080, 1, 0, writable: true).Add(8081, 1, options.MaxCurrent * 10, writable: true).Add(8082, 1, 1, writable: true)
            .Add(8083, 2, 300, writable: true).Add(8085, 1, 60, writable: true).Add(8086, 1, 0, writable: true)
            .Add(8087, 1, 0, writable: true).Add(8088, 1, 0, writable: true).Add(8090, 1, 320).Add(8091, 1, 0, writable: true)
            .Add(8092, 1, 0).Add(8093, 1, options.MaxCurrent * 10, writable: true).Add(8094, 1, 1, writable: true).Add(8095, 1, 0)
            .AddText(8096, 15, "").Add(8111, 1, 0).Add(8112, 1, 1).Add(8113, 1, options.PhaseSwitching ? PhaseSwitchingAllowed : 0);
        return options.ErrorStyle == CfosErrorStyle.Documented ? AddS0(bank, withMeter: false) : bank;
    }

    static RegisterBank Common(string serial, int unit, int device) => new RegisterBank()
        .Add(8000, 2, 0xCF05L << 16).Add(8002, 1, 1).Add(8003, 1, device).Add(8004, 2, 0x0100_0000).Add(8006, 1, 0x0100).Add(8007, 1, 0)
        .AddText(8008, 8, serial).AddText(8016, 16, "cFos Power Brain").Add(8040, 1, unit, writable: true).Add(8120, 2, 0, writable: true);

    static RegisterBank AddS0(RegisterBank bank, bool withMeter = true)
    {
        bank.Add(8042, 2, 1000, writable: true).Add(8044, 1, 1, writable: true)
            .Add(8045, 1, 230, writable: true).Add(8046, 1, 230, writable: true).Add(8047, 1, 230, writable: true)
            .Add(8050, 4, 0, writable: true).Add(8054, 2, 0).Add(8056, 1, 0)
            .Add(8070, 1, 0, writable: true).Add(8071, 1, 0, writable: true);
        return withMeter
            ? bank.Add(8057, 1, 0).Add(8058, 4, 0, writable: true).Add(8062, 2, -1).Add(8064, 2, 0).Add(8066, 2, 0).Add(8068, 2, 0)
            : bank;
    }
}
