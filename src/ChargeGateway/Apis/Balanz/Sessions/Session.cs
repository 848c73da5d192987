using ChargeGateway.Apis.Balanz.Shapes;
using ChargeGateway.Core.Transactions;

namespace ChargeGateway.Apis.Balanz.Sessions;

/// <summary>A charge as balanz's clients see it.</summary>
/// <param name="Charge">The charge.</param>
/// <param name="Id">Its id: the charger's, and when it began in local time.</param>
/// <param name="Alias">The charger's alias.</param>
/// <param name="GroupId">The charger's group.</param>
/// <param name="UserName">Whose tag it was.</param>
/// <param name="History">What changed while it ran.</param>
sealed record Session(Transaction Charge, string Id, string Alias, string GroupId, string UserName, IReadOnlyList<HistoryShape> History);
