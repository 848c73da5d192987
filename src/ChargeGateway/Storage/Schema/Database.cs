using Dapper;
using Microsoft.Data.Sqlite;

namespace ChargeGateway.Storage.Schema;

/// <summary>Makes a database file ready for use: durable commits, tables of this version.</summary>
static class Database
{
    /// <summary>The scripts in order; the n-th makes version n. A script that was released never changes.</summary>
    static readonly string[] Scripts = [Version1.Script, Version2.Script, Version3.Script, Version4.Script, Version5.Script, Version6.Script];

    /// <summary>Opens and migrates. An answered write survives the process and the power (WAL with synchronous FULL).</summary>
    /// <exception cref="StoreException">The database is of a newer version.</exception>
    public static void Prepare(SqliteConnection connection, string file)
    {
        connection.Open();
        RefuseNewer(connection, file);
        connection.Execute(
            """
            PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864;
            -- Meter values of many connectors touch a page each: 16 MiB of pages stay at hand, and the log is folded in every 16 MiB.
            PRAGMA cache_size = -16384; PRAGMA wal_autocheckpoint = 4000;
            """);
        for (var version = Version(connection); version < Scripts.Length; version++)
            Apply(connection, version);
    }

    static void RefuseNewer(SqliteConnection connection, string file)
    {
        var version = Version(connection);
        if (version <= Scripts.Length) return;
        throw new StoreException(
            $"The database {file} was made by a newer gateway (version {version} of its tables, this one knows up to {Scripts.Length}). "
            + "Start that version or choose another data directory.");
    }

    static int Version(SqliteConnection connection) => connection.ExecuteScalar<int>("PRAGMA user_version");

    static void Apply(SqliteConnection connection, int version)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute($"{Scripts[version]}; PRAGMA user_version = {version + 1};", transaction: transaction);
        transaction.Commit();
    }
}
