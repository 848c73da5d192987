namespace ChargeGateway.Storage.Schema;

/// <summary>Remote commands that outlive their request, what a repeated request is answered with, locks, and configuration that was read.</summary>
static class Version2
{
    public const string Script = """
        -- The document is the command as JSON. A watched one still has something to wait for.
        CREATE TABLE remote_commands (
            id TEXT NOT NULL PRIMARY KEY,
            kind TEXT NOT NULL,
            charger TEXT NOT NULL,
            created_at TEXT NOT NULL,
            watched INTEGER NOT NULL,
            document TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX remote_commands_watched ON remote_commands (kind) WHERE watched;
        CREATE INDEX remote_commands_charger ON remote_commands (kind, charger, created_at);

        -- Without a status the request is still at work, or was when the gateway ended.
        CREATE TABLE idempotent_requests (
            holder TEXT NOT NULL,
            route TEXT NOT NULL,
            idempotency_key TEXT NOT NULL,
            body_hash BLOB NOT NULL,
            created_at TEXT NOT NULL,
            status INTEGER,
            headers TEXT,
            body BLOB,
            PRIMARY KEY (holder, route, idempotency_key)
        );
        CREATE INDEX idempotent_requests_created ON idempotent_requests (created_at);
        CREATE INDEX idempotent_requests_holder ON idempotent_requests (holder, created_at);

        CREATE TABLE connector_locks (
            charger TEXT NOT NULL,
            connector INTEGER NOT NULL,
            locked_at TEXT NOT NULL,
            PRIMARY KEY (charger, connector)
        ) WITHOUT ROWID;

        CREATE TABLE charger_configurations (
            charger TEXT NOT NULL,
            key TEXT NOT NULL,
            readonly INTEGER NOT NULL,
            value TEXT,
            fetched_at TEXT NOT NULL,
            PRIMARY KEY (charger, key)
        ) WITHOUT ROWID;
        """;
}
