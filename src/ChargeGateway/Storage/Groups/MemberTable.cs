using ChargeGateway.Core.Groups;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Groups;

/// <summary>The statements on the table of chargers in groups.</summary>
static class MemberTable
{
    public static List<GroupMember> All(SqliteConnection connection) =>
        connection.Query<MemberRow>(
                """
                SELECT charger AS Charger, group_id AS GroupId, alias AS Alias, description AS Description, priority AS Priority,
                    max_current AS MaxCurrent, connectors AS Connectors, fallback_current AS FallbackCurrent
                FROM group_members
                """)
            .Select(row => row.ToMember())
            .ToList();

    public static GroupMember Save(SqliteConnection connection, GroupMember member)
    {
        connection.Execute(
            """
            INSERT INTO group_members (charger, group_id, alias, description, priority, max_current, connectors, fallback_current)
            VALUES (@Charger, @GroupId, @Alias, @Description, @Priority, @MaxCurrent, @Connectors, @FallbackCurrent)
            ON CONFLICT (charger) DO UPDATE SET
                group_id = excluded.group_id, alias = excluded.alias, description = excluded.description, priority = excluded.priority,
                max_current = excluded.max_current, connectors = excluded.connectors, fallback_current = excluded.fallback_current
            """,
            MemberRow.Of(member));
        return member;
    }

    public static bool Delete(SqliteConnection connection, string charger) =>
        connection.Execute("DELETE FROM group_members WHERE charger = @charger; DELETE FROM offers WHERE charger = @charger", new { charger }) > 0;
}
