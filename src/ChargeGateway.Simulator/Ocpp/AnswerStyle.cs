namespace ChargeGateway.Simulator.Ocpp;

/// <summary>How a charger spells its answers. All but the first are seen on bad ones.</summary>
public enum AnswerStyle
{
    /// <summary>As the specification says.</summary>
    Proper,

    /// <summary>Text that is not JSON.</summary>
    Garbage,

    /// <summary>The right text in a binary frame.</summary>
    Binary,

    /// <summary>The first half of the text.</summary>
    Half,

    /// <summary>With the id of another message.</summary>
    WrongId,

    /// <summary>Without its payload.</summary>
    NoPayload,

    /// <summary>Twice.</summary>
    Twice,

    /// <summary>With a status word that nobody knows.</summary>
    UnknownWord,

    /// <summary>With a field that does not belong there.</summary>
    ExtraField,

    /// <summary>With two million characters of ballast.</summary>
    Huge,
}
