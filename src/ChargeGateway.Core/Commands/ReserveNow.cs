namespace ChargeGateway.Core.Commands;

/// <summary>Keep a connector for an id tag.</summary>
/// <param name="ReservationId">The reservation's number; one that is known is replaced.</param>
/// <param name="IdTag">For whom.</param>
/// <param name="ExpiryDate">Until when.</param>
/// <param name="Connector">Connector number, from 1; 0 is any connector of the charger.</param>
/// <param name="ParentIdTag">The group that may use it too.</param>
public sealed record ReserveNow(int ReservationId, string IdTag, DateTimeOffset ExpiryDate, int Connector = 0, string? ParentIdTag = null) : Command;
