using System.Text.Json;
using ChargeGateway.Webhooks;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Webhooks;

/// <summary>The statements on the tables of webhooks and of what they missed.</summary>
static class WebhookTable
{
    const int MostLetters = 1000;

    public static List<Webhook> All(SqliteConnection connection, SecretBox secrets) =>
        connection.Query<(string Id, string Document, string Secret)>("SELECT id, document, secret_sealed FROM webhooks")
            .Select(row => JsonSerializer.Deserialize<Webhook>(row.Document)! with { Secret = secrets.Open(row.Secret, Context(row.Id)) ?? "" })
            .ToList();

    public static Webhook Save(SqliteConnection connection, Webhook webhook, SecretBox secrets)
    {
        connection.Execute(
            """
            INSERT INTO webhooks (id, created_at, document, secret_sealed) VALUES (@Id, @CreatedAt, @Document, @Secret)
            ON CONFLICT (id) DO UPDATE SET document = excluded.document, secret_sealed = excluded.secret_sealed
            """,
            new
            {
                webhook.Id,
                CreatedAt = Stored.Time(webhook.CreatedAt),
                Document = JsonSerializer.Serialize(webhook with { Secret = "" }),
                Secret = secrets.Seal(webhook.Secret, Context(webhook.Id)),
            });
        return webhook;
    }

    public static bool Delete(SqliteConnection connection, string id)
    {
        connection.Execute("DELETE FROM dead_letters WHERE webhook = @id", new { id });
        return connection.Execute("DELETE FROM webhooks WHERE id = @id", new { id }) > 0;
    }

    /// <summary>Adds a dead letter; the oldest of the webhook makes room.</summary>
    public static int AddLetter(SqliteConnection connection, DeadLetter letter)
    {
        connection.Execute(
            """
            INSERT INTO dead_letters (webhook, at, attempts, reason, event_id, event) VALUES (@Webhook, @At, @Attempts, @Reason, @EventId, @Event)
            """,
            new { letter.Webhook, At = Stored.Time(letter.At), letter.Attempts, letter.Reason, letter.EventId, letter.Event });
        return connection.Execute(
            """
            DELETE FROM dead_letters WHERE webhook = @Webhook AND id <= (
                SELECT id FROM dead_letters WHERE webhook = @Webhook ORDER BY id DESC LIMIT 1 OFFSET @MostLetters)
            """,
            new { letter.Webhook, MostLetters });
    }

    public static IReadOnlyList<DeadLetter> Letters(SqliteConnection connection, string webhook, int limit, int offset) =>
        connection.Query<(long Id, string At, int Attempts, string Reason, string EventId, string Event)>(
                "SELECT id, at, attempts, reason, event_id, event FROM dead_letters WHERE webhook = @webhook ORDER BY id DESC LIMIT @limit OFFSET @offset",
                new { webhook, limit, offset })
            .Select(row => new DeadLetter(row.Id, webhook, Stored.Time(row.At), row.Attempts, row.Reason, row.EventId, row.Event))
            .ToList();

    public static int DeleteLetters(SqliteConnection connection, string webhook, long? id) =>
        connection.Execute("DELETE FROM dead_letters WHERE webhook = @webhook AND (@id IS NULL OR id = @id)", new { webhook, id });

    /// <summary>Deletes a portion of the dead letters from before a moment.</summary>
    /// <returns>How many were deleted.</returns>
    public static int DeleteLettersBefore(SqliteConnection connection, DateTimeOffset before, int most) => connection.Execute(
        "DELETE FROM dead_letters WHERE id IN (SELECT id FROM dead_letters WHERE at < @before LIMIT @most)", new { before = Stored.Time(before), most });

    static string Context(string id) => "webhook/" + id;
}
