using ChargeGateway.Drivers.Cfos.Registers;

namespace ChargeGateway.Drivers.Cfos.Evses;

/// <summary>An EVSE, by its registers or through the charging manager.</summary>
interface IEvse : IDisposable
{
    /// <summary>The protocol on the line.</summary>
    string Protocol { get; }

    /// <summary>The id that the charging manager has for it; none where no manager is there, or before it was asked.</summary>
    string? DevId { get; }

    /// <summary>Its registers; none where only the manager is there.</summary>
    IRegisterLink? Registers { get; }

    /// <summary>Whether orders only last while a car is there.</summary>
    bool NeedsCar { get; }

    /// <exception cref="CfosException">There is no usable answer.</exception>
    Task<EvseReading> ReadAsync(CancellationToken ct);

    /// <summary>Allows charging, or forbids it.</summary>
    /// <exception cref="CfosException">There is no usable answer.</exception>
    Task AllowAsync(bool allowed, CancellationToken ct);

    /// <summary>Sets the current limit, 6 to 63 A.</summary>
    /// <returns>The limit that it holds then, A.</returns>
    /// <exception cref="CfosException">There is no usable answer.</exception>
    Task<decimal> LimitAsync(decimal amperes, CancellationToken ct);

    /// <summary>Goes back to the limit that holds without the gateway.</summary>
    /// <exception cref="CfosException">There is no usable answer.</exception>
    Task UnlimitAsync(CancellationToken ct);

    /// <summary>Whether it still holds a limit that it was given.</summary>
    bool Holds(EvseReading reading, decimal limit);
}
