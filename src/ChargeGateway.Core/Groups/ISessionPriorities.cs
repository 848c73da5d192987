namespace ChargeGateway.Core.Groups;

/// <summary>Priorities given to charges that run. Without one the tag's counts, then the charger's.</summary>
public interface ISessionPriorities
{
    /// <summary>The priority that was given to a charge.</summary>
    /// <param name="transactionId">The gateway's number for the charge.</param>
    /// <returns>None where it was given none.</returns>
    int? Find(int transactionId);

    /// <summary>Gives a charge a priority; on disk when this returns. It is forgotten some time after the charge ended.</summary>
    /// <param name="transactionId">The gateway's number for the charge.</param>
    /// <param name="priority">Higher wins; none takes it away.</param>
    /// <param name="ct">Gives up waiting.</param>
    Task SetAsync(int transactionId, int? priority, CancellationToken ct);
}
