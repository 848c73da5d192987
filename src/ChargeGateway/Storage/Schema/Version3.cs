namespace ChargeGateway.Storage.Schema;

/// <summary>
/// What <c>/v1</c> keeps: how devices are reached, what keys are limited to, limits that stand, who did what, webhooks and what they missed.
/// Columns named <c>sealed</c> hold secrets, encrypted with the key beside the database.
/// </summary>
static class Version3
{
    public const string Script = """
        -- JSON, without passwords; those are sealed.
        ALTER TABLE chargers ADD COLUMN settings TEXT;
        ALTER TABLE chargers ADD COLUMN settings_sealed TEXT;
        ALTER TABLE chargers ADD COLUMN feed_to TEXT;
        ALTER TABLE chargers ADD COLUMN feed_to_sealed TEXT;

        -- JSON, a list of ids; none for all.
        ALTER TABLE api_keys ADD COLUMN chargers TEXT;

        CREATE TABLE limits (
            charger TEXT NOT NULL,
            connector INTEGER NOT NULL,
            value REAL,
            unit TEXT,
            phases INTEGER,
            set_by TEXT,
            set_at TEXT NOT NULL,
            expires_at TEXT,
            paused INTEGER NOT NULL,
            PRIMARY KEY (charger, connector)
        ) WITHOUT ROWID;

        CREATE TABLE audit (
            id INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            api_key TEXT NOT NULL,
            action TEXT NOT NULL,
            charger TEXT,
            target TEXT,
            result TEXT NOT NULL
        );
        CREATE INDEX audit_at ON audit (at);
        CREATE INDEX audit_key ON audit (api_key, at);

        CREATE TABLE webhooks (
            id TEXT NOT NULL PRIMARY KEY,
            created_at TEXT NOT NULL,
            document TEXT NOT NULL,
            secret_sealed TEXT NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE dead_letters (
            id INTEGER PRIMARY KEY,
            webhook TEXT NOT NULL,
            at TEXT NOT NULL,
            attempts INTEGER NOT NULL,
            reason TEXT NOT NULL,
            event_id TEXT NOT NULL,
            event TEXT NOT NULL
        );
        CREATE INDEX dead_letters_webhook ON dead_letters (webhook, id);
        """;
}
