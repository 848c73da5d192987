namespace ChargeGateway.Drivers.Cfos.Registers;

/// <summary>What a register holds. Numbers of several words come with the high word first.</summary>
enum RegisterType
{
    /// <summary>A number of 16 bits, one word.</summary>
    Word,

    /// <summary>A number of 32 bits, two words.</summary>
    DWord,

    /// <summary>A number of 64 bits, four words.</summary>
    QWord,

    /// <summary>ASCII, two characters to a word, the high byte first, filled with NUL.</summary>
    Text,
}
