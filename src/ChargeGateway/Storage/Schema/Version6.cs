namespace ChargeGateway.Storage.Schema;

/// <summary>What ties a charge to the command that started it from afar.</summary>
static class Version6
{
    public const string Script = "ALTER TABLE transactions ADD COLUMN remote_start_id INTEGER";
}
