namespace ChargeGateway.Simulator.Stations;

/// <summary>A connector that is kept for somebody.</summary>
sealed record Reservation(int Id, string IdTag, string? ParentIdTag, DateTimeOffset Expires)
{
    public bool Admits(string idTag, string? parent) =>
        Tags.Same(IdTag, idTag) || (ParentIdTag is not null && parent is not null && Tags.Same(ParentIdTag, parent));
}
