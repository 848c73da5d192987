namespace ChargeGateway.Apis.Balanz.Wire;

/// <summary>Names of fields that many commands have.</summary>
static class Fields
{
    public const string Alias = "alias";
    public const string Charger = "charger_id";
    public const string Connector = "connector_id";
    public const string Connectors = "no_connectors";
    public const string Description = "description";
    public const string Firmware = "firmware_id";
    public const string Group = "group_id";
    public const string Limit = "limit";
    public const string MaxAllocation = "max_allocation";
    public const string MaxCurrent = "conn_max";
    public const string Password = "password";
    public const string Priority = "priority";
    public const string Tag = "id_tag";
    public const string User = "user_id";
    public const string UserType = "user_type";
}
