namespace ChargeGateway.Storage.Schema;

/// <summary>
/// The first tables. Times are UTC in ISO 8601 with seven digits, except in <c>samples</c>, where they are milliseconds since 1970.
/// <c>tag_key</c> is an id tag in upper case. Energy is in Wh.
/// </summary>
static class Version1
{
    public const string Script = """
        CREATE TABLE chargers (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT,
            driver TEXT NOT NULL,
            address TEXT,
            password_hash TEXT
        ) WITHOUT ROWID;

        -- A password that a configured charger took over its line: it counts as long as the configured one, whose hash it replaces, is unchanged.
        CREATE TABLE charger_passwords (
            id TEXT NOT NULL PRIMARY KEY,
            password_hash TEXT NOT NULL,
            replaces TEXT NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE tags (
            tag_key TEXT NOT NULL PRIMARY KEY,
            id TEXT NOT NULL,
            name TEXT,
            parent TEXT,
            expires TEXT,
            blocked INTEGER NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE api_keys (
            name TEXT NOT NULL PRIMARY KEY,
            hash BLOB NOT NULL,
            role TEXT NOT NULL,
            created_at TEXT NOT NULL
        ) WITHOUT ROWID;

        -- AUTOINCREMENT: a number is never used twice, not even after its row is gone.
        CREATE TABLE transactions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            charger TEXT NOT NULL,
            connector INTEGER NOT NULL,
            id_tag TEXT,
            tag_key TEXT NOT NULL,
            started_at TEXT NOT NULL,
            meter_start REAL,
            authorized INTEGER NOT NULL,
            reference TEXT,
            received_at TEXT NOT NULL,
            reservation_id INTEGER,
            stopped_at TEXT,
            meter_stop REAL,
            stop_reason TEXT,
            stop_tag TEXT,
            stop_inferred INTEGER NOT NULL
        );

        -- One report, one transaction. A start from before 2020 tells no two charges of a charger without a clock apart once one is over.
        CREATE UNIQUE INDEX transactions_reference ON transactions (charger, reference) WHERE reference IS NOT NULL;
        CREATE UNIQUE INDEX transactions_report ON transactions (charger, connector, tag_key, started_at, ifnull(meter_start, ''))
            WHERE reference IS NULL AND (started_at >= '2020-01-01' OR stopped_at IS NULL);
        CREATE INDEX transactions_open ON transactions (charger, connector) WHERE stopped_at IS NULL;
        CREATE INDEX transactions_charger ON transactions (charger, started_at);
        CREATE INDEX transactions_tag ON transactions (tag_key, started_at);
        CREATE INDEX transactions_started ON transactions (started_at);

        CREATE TABLE charger_states (
            id TEXT NOT NULL PRIMARY KEY,
            recorded_at TEXT NOT NULL,
            connected_at TEXT,
            disconnected_at TEXT,
            driver TEXT,
            protocol TEXT,
            booted_at TEXT,
            vendor TEXT,
            model TEXT,
            serial_number TEXT,
            firmware_version TEXT,
            meter_type TEXT,
            meter_serial_number TEXT,
            iccid TEXT,
            imsi TEXT
        ) WITHOUT ROWID;

        CREATE TABLE connector_states (
            charger TEXT NOT NULL,
            number INTEGER NOT NULL,
            status TEXT NOT NULL,
            status_at TEXT,
            error_code TEXT,
            info TEXT,
            meter_at TEXT,
            energy REAL,
            PRIMARY KEY (charger, number)
        ) WITHOUT ROWID;

        -- What is the same for thousands of samples stands here once.
        CREATE TABLE series (
            id INTEGER PRIMARY KEY,
            charger TEXT NOT NULL,
            connector INTEGER NOT NULL,
            measurand TEXT NOT NULL,
            phase TEXT NOT NULL,
            location TEXT NOT NULL,
            context TEXT NOT NULL,
            unit TEXT NOT NULL,
            UNIQUE (charger, connector, measurand, phase, location, context, unit)
        );

        CREATE TABLE samples (
            series_id INTEGER NOT NULL,
            taken_at INTEGER NOT NULL,
            transaction_id INTEGER NOT NULL,
            value REAL NOT NULL,
            PRIMARY KEY (series_id, taken_at, transaction_id)
        ) WITHOUT ROWID;
        """;
}
