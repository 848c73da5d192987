namespace ChargeGateway.Drivers.Ocpp.Messages;

/// <summary>How each protocol version spells the error codes.</summary>
static class OcppErrorWords
{
    /// <summary>
    /// The word to send. 1.6 spells two codes in its own way, errors which its errata leave as they are (OCPP-J 1.6 errata, 5.1 and 5.2),
    /// and lacks two others, which become <c>GenericError</c>.
    /// </summary>
    /// <param name="code">The code.</param>
    /// <param name="version">The protocol version.</param>
    public static string Word(this OcppErrorCode code, OcppVersion version) => version.IsV2() ? Word2(code) : Word16(code);

    static string Word16(OcppErrorCode code) => code switch
    {
        OcppErrorCode.OccurrenceConstraintViolation => "OccurenceConstraintViolation",
        OcppErrorCode.MessageTypeNotSupported or OcppErrorCode.RpcFrameworkError => nameof(OcppErrorCode.GenericError),
        _ => code.ToString(),
    };

    static string Word2(OcppErrorCode code) => code switch
    {
        OcppErrorCode.FormationViolation => "FormatViolation",
        _ => code.ToString(),
    };
}
