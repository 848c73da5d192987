using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Writing;

/// <summary>One caller's work for the writer.</summary>
abstract class WriteUnit
{
    /// <summary>Does the work inside the open transaction.</summary>
    /// <returns>What went wrong; none where nothing did.</returns>
    public abstract Exception? Run(SqliteConnection connection);

    /// <summary>Its transaction is on disk: gives the caller the result, or the failure of its own work.</summary>
    public abstract void Complete();

    /// <summary>Its transaction is not on disk.</summary>
    public abstract void Fail(Exception failure);
}
