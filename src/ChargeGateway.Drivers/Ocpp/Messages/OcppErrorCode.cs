namespace ChargeGateway.Drivers.Ocpp.Messages;

/// <summary>
/// The error codes of a CALLERROR (OCPP-J 1.6, 4.2.3; OCPP 2.x part 4, 4.3). Their spelling depends on the version: <see cref="OcppErrorWords"/>.
/// </summary>
enum OcppErrorCode
{
    /// <summary>Any other error.</summary>
    GenericError,

    /// <summary>The action is not known.</summary>
    NotImplemented,

    /// <summary>The action is known but not supported.</summary>
    NotSupported,

    /// <summary>The receiver failed.</summary>
    InternalError,

    /// <summary>The message is incomplete.</summary>
    ProtocolError,

    /// <summary>A matter of security forbids the action.</summary>
    SecurityError,

    /// <summary>The message is not built as the action's are.</summary>
    FormationViolation,

    /// <summary>A property has a value that is not allowed.</summary>
    PropertyConstraintViolation,

    /// <summary>A property is missing, or a list has too few or too many items.</summary>
    OccurrenceConstraintViolation,

    /// <summary>A property is of another type.</summary>
    TypeConstraintViolation,

    /// <summary>The type number of the message is not known; 2.x only.</summary>
    MessageTypeNotSupported,

    /// <summary>The frame is no message at all; 2.x only.</summary>
    RpcFrameworkError,
}
