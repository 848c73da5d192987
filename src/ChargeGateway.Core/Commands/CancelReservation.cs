namespace ChargeGateway.Core.Commands;

/// <summary>Give up a reservation.</summary>
/// <param name="ReservationId">The number that <see cref="ReserveNow"/> gave it.</param>
public sealed record CancelReservation(int ReservationId) : Command;
