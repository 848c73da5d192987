using ChargeGateway.Core.Groups;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Groups;

/// <summary>The statements on the table of groups.</summary>
static class GroupTable
{
    public static List<Group> All(SqliteConnection connection) =>
        connection.Query<GroupRow>(
                """
                SELECT id AS Id, description AS Description, max_allocation AS MaxAllocation, suspended AS Suspended FROM charger_groups
                ORDER BY number
                """)
            .Select(row => row.ToGroup())
            .ToList();

    public static List<Group> Save(SqliteConnection connection, Group group)
    {
        connection.Execute(
            """
            INSERT INTO charger_groups (id, description, max_allocation, suspended) VALUES (@Id, @Description, @MaxAllocation, @Suspended)
            ON CONFLICT (id) DO UPDATE SET
                description = excluded.description, max_allocation = excluded.max_allocation, suspended = excluded.suspended
            """,
            new { group.Id, group.Description, group.MaxAllocation, group.Suspended });
        return All(connection);
    }

    public static List<Group> Delete(SqliteConnection connection, string id)
    {
        connection.Execute("DELETE FROM charger_groups WHERE id = @id", new { id });
        return All(connection);
    }
}
