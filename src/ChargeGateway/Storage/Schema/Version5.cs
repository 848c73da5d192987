namespace ChargeGateway.Storage.Schema;

/// <summary>What balanz knows that the other dialects do not.</summary>
static class Version5
{
    public const string Script = """
        CREATE TABLE balanz_users (
            position INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            type TEXT NOT NULL,
            description TEXT NOT NULL,
            -- SHA-256 of the token in hex as balanz keeps it, or a PBKDF2 hash.
            secret TEXT NOT NULL
        );

        CREATE TABLE balanz_firmware (
            position INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            vendor TEXT NOT NULL,
            model TEXT NOT NULL,
            version TEXT,
            meter_type TEXT NOT NULL,
            url TEXT NOT NULL,
            upgrade_from TEXT NOT NULL
        );

        -- What a session shows beyond its transaction: as it was when it ended.
        CREATE TABLE balanz_sessions (
            transaction_id INTEGER PRIMARY KEY,
            session_id TEXT NOT NULL,
            alias TEXT NOT NULL,
            group_id TEXT NOT NULL,
            user_name TEXT NOT NULL,
            history TEXT NOT NULL
        );

        -- What the other server calls the charges of a mirrored charger.
        CREATE TABLE balanz_proxy_transactions (
            own INTEGER PRIMARY KEY,
            charger TEXT NOT NULL,
            theirs INTEGER NOT NULL
        );

        CREATE INDEX balanz_proxy_theirs ON balanz_proxy_transactions (charger, theirs);

        CREATE TABLE balanz_audit (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL,
            level TEXT NOT NULL,
            message TEXT NOT NULL
        );

        CREATE INDEX balanz_audit_at ON balanz_audit (at);
        """;
}
