namespace ChargeGateway.Apis.Balanz.Commands.Tags;

/// <summary>The names of a tag's fields.</summary>
static class TagFields
{
    public const string UserName = "user_name";
    public const string Parent = "parent_id_tag";
    public const string Status = "status";
}
