namespace ChargeGateway.Storage.Schema;

/// <summary>Groups of chargers, what they offer, and what load balancing wants to know of tags. Currents are A per phase.</summary>
static class Version4
{
    public const string Script = """
        -- In the order in which they were made. Of a group of the configuration only suspended counts.
        CREATE TABLE charger_groups (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            description TEXT,
            max_allocation TEXT,
            suspended INTEGER NOT NULL
        );

        CREATE TABLE group_members (
            charger TEXT NOT NULL PRIMARY KEY,
            group_id TEXT NOT NULL,
            alias TEXT,
            description TEXT,
            priority INTEGER,
            max_current REAL,
            connectors INTEGER NOT NULL,
            fallback_current REAL
        ) WITHOUT ROWID;

        CREATE TABLE session_priorities (
            transaction_id INTEGER NOT NULL PRIMARY KEY,
            priority INTEGER NOT NULL
        ) WITHOUT ROWID;

        -- The most that each connector may give, as far as is known: written before a charger is asked for more and after it took less.
        CREATE TABLE offers (
            charger TEXT NOT NULL,
            connector INTEGER NOT NULL,
            counted REAL NOT NULL,
            PRIMARY KEY (charger, connector)
        ) WITHOUT ROWID;

        ALTER TABLE tags ADD COLUMN priority INTEGER;
        ALTER TABLE tags ADD COLUMN description TEXT;
        """;
}
