using System.Globalization;
using ChargeGateway.Apis.Balanz.Model;
using ChargeGateway.Apis.Balanz.Shapes;
using ChargeGateway.Core.Transactions;
using ChargeGateway.Storage;
using ChargeGateway.Storage.Balanz;
using ChargeGateway.Storage.Tags;

namespace ChargeGateway.Apis.Balanz.Sessions;

/// <summary>The charges of all drivers as sessions of balanz.</summary>
sealed class SessionArchive(
    GatewayStore store, ITransactionLog transactions, BalanzModel model, TagDirectory tags, LiveHistories histories, TimeProvider time)
{
    /// <summary>How many sessions an answer has at most, the newest.</summary>
    public const int Most = 20_000;

    /// <summary>What stands for the user of a tag that is not known.</summary>
    const string Unknown = "Unknown";

    public Task<int> CountAsync(CancellationToken ct) => store.ReadAsync(SessionTable.Count, ct);

    /// <summary>The sessions of these chargers that are over, oldest first.</summary>
    public async Task<IReadOnlyList<Session>> EndedAsync(IReadOnlyCollection<string> chargers, CancellationToken ct)
    {
        var rows = await store.ReadAsync(connection => SessionTable.Newest(connection, chargers, Most), ct).ConfigureAwait(false);
        return [.. rows.Select(row => row.Extras is { } extras ? Of(row.Charge, extras) : Of(row.Charge, []))];
    }

    /// <summary>The charges of these chargers that run.</summary>
    public IEnumerable<Session> Live(IEnumerable<string> chargers) =>
        chargers.SelectMany(transactions.Open).Select(charge => Of(charge, histories.Of(charge.Id)));

    /// <summary>A charge as it is shown from what is known now.</summary>
    public Session Of(Transaction charge, IReadOnlyList<HistoryShape> history) => new(
        charge, Id(charge), model.Alias(charge.ChargePointId), model.Member(charge.ChargePointId).GroupId, UserName(charge.IdTag), history);

    public string UserName(string? idTag) => idTag is not null && tags.Decide(idTag).Tag is { } tag ? tag.Name ?? "" : Unknown;

    /// <summary>Keeps what is known of a charge that is over.</summary>
    public Task SaveAsync(Session session, CancellationToken ct) =>
        store.WriteAsync(connection => SessionTable.Save(connection, Extras(session)), null, ct);

    /// <summary>Keeps a charge that was recorded elsewhere.</summary>
    /// <returns>False where the charger has one that began in the same second.</returns>
    public Task<bool> ImportAsync(Session session, CancellationToken ct) =>
        store.WriteAsync(connection => SessionTable.Import(connection, session.Charge, Extras(session)), null, ct);

    static SessionExtras Extras(Session session) => new(
        session.Charge.Id, session.Id, session.Alias, session.GroupId, session.UserName, HistoryText.Write(session.History, HistoryText.Seconds));

    static Session Of(Transaction charge, SessionExtras extras) =>
        new(charge, extras.SessionId, extras.Alias, extras.GroupId, extras.UserName, HistoryText.Read(extras.History, HistoryText.Seconds));

    string Id(Transaction charge)
    {
        var local = TimeZoneInfo.ConvertTime(charge.StartedAt, time.LocalTimeZone);
        return string.Create(CultureInfo.InvariantCulture, $"{charge.ChargePointId}-{local:yyyy-MM-dd-HH:mm:ss}");
    }
}
