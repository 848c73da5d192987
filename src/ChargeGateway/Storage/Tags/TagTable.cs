using ChargeGateway.Core.Tags;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Tags;

/// <summary>The statements on the table of id tags.</summary>
static class TagTable
{
    public static List<Tag> All(SqliteConnection connection) =>
        connection.Query<TagRow>(
                """
                SELECT id AS Id, name AS Name, parent AS Parent, expires AS Expires, blocked AS Blocked, priority AS Priority,
                    description AS Description
                FROM tags
                """)
            .Select(row => row.ToTag())
            .ToList();

    public static Tag Save(SqliteConnection connection, Tag tag)
    {
        connection.Execute(
            """
            INSERT INTO tags (tag_key, id, name, parent, expires, blocked, priority, description)
            VALUES (@TagKey, @Id, @Name, @Parent, @Expires, @Blocked, @Priority, @Description)
            ON CONFLICT (tag_key) DO UPDATE SET
                id = excluded.id, name = excluded.name, parent = excluded.parent, expires = excluded.expires, blocked = excluded.blocked,
                priority = excluded.priority, description = excluded.description
            """,
            TagRow.Of(tag));
        return tag;
    }

    public static bool Delete(SqliteConnection connection, string id) =>
        connection.Execute("DELETE FROM tags WHERE tag_key = @key", new { key = Stored.TagKey(id) }) > 0;
}
