namespace ChargeGateway.Storage.Balanz;

/// <summary>Session extras as they stand in their table; all empty where a transaction has none.</summary>
sealed class SessionExtrasRow
{
    public const string Columns = "transaction_id AS TransactionId, session_id AS SessionId, alias AS Alias, group_id AS GroupId, "
        + "user_name AS UserName, history AS History";

    public long? TransactionId { get; set; }

    public string? SessionId { get; set; }

    public string? Alias { get; set; }

    public string? GroupId { get; set; }

    public string? UserName { get; set; }

    public string? History { get; set; }

    public SessionExtras? ToExtras() =>
        TransactionId is { } id ? new SessionExtras((int)id, SessionId!, Alias!, GroupId!, UserName!, History!) : null;
}
