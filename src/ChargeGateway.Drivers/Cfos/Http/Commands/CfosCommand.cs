namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary>
/// A command of the HTTP API (cFos, "HTTP API"). Its properties are its parameters, named as on the wire but in C#'s letter case;
/// <see cref="ToRequest"/> checks them.
/// </summary>
abstract record CfosCommand
{
    /// <exception cref="CfosException">A parameter breaks a rule.</exception>
    public abstract CfosRequest ToRequest();
}
