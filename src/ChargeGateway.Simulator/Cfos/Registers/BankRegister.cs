namespace ChargeGateway.Simulator.Cfos.Registers;

/// <summary>One register of the bank.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Size">How many words it has.</param>
/// <param name="IsText">Whether it is text.</param>
/// <param name="Writable">Whether it can be written.</param>
sealed record BankRegister(int Address, int Size, bool IsText, bool Writable)
{
    /// <summary>How the HTTP API names it when it prints all. Firmware forgets the suffix of 8004.</summary>
    public string Key => Address + (IsText ? "s" : Size switch { 2 when Address != 8004 => "d", 4 => "q", _ => "" });
}
