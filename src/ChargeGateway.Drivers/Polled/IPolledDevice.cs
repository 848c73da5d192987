using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Drivers.Polled;

/// <summary>
/// One charger behind a device that answers questions and never speaks by itself. A driver writes one of these; <see cref="PolledChargePoint"/>
/// does the rest. Its methods are never called at the same time for the same charger.
/// </summary>
interface IPolledDevice : IDisposable
{
    /// <summary>The protocol on the line, such as <c>lektrico-rpc</c>.</summary>
    string Protocol { get; }

    /// <summary>The commands that this very device has; none where it has all of its driver's.</summary>
    IReadOnlySet<Type>? Commands => null;

    /// <summary>Asks the device how it is.</summary>
    /// <param name="ct">Ends the wait.</param>
    /// <exception cref="ChargePointException">It gave no usable answer: it counts as unreachable.</exception>
    Task<DeviceReading> ReadAsync(CancellationToken ct);

    /// <summary>Has the device do something.</summary>
    /// <param name="charger">The charger as the gateway knows it: its charges.</param>
    /// <param name="command">What is wanted.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <exception cref="ChargePointException">
    /// There is no answer; <see cref="Failure.NotSupported"/> where the device has nothing for the command.
    /// </exception>
    Task<Reply> SendAsync(PolledChargePoint charger, Command command, CancellationToken ct);
}
