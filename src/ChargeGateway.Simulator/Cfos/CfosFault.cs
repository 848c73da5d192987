namespace ChargeGateway.Simulator.Cfos;

/// <summary>What goes wrong from now on.</summary>
public enum CfosFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>No answer at all.</summary>
    Silent,

    /// <summary>The connection is closed in place of an answer.</summary>
    Close,

    /// <summary>The answer ends in the middle.</summary>
    Truncated,

    /// <summary>The answer claims to be, or is, longer than any may be.</summary>
    Oversized,

    /// <summary>Modbus: the answer carries another unit id.</summary>
    WrongUnit,

    /// <summary>Modbus: the answer carries another transaction id.</summary>
    WrongTransaction,

    /// <summary>Modbus: the answer is of another protocol. HTTP: it is neither JSON nor a known word.</summary>
    Garbage,

    /// <summary>Modbus: exception 4. HTTP: status 500.</summary>
    DeviceFailure,
}
