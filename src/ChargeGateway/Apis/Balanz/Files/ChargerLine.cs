using ChargeGateway.Apis.Balanz.Model;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Groups;
using CsvHelper.Configuration.Attributes;

namespace ChargeGateway.Apis.Balanz.Files;

/// <summary>A line of <c>chargers.csv</c>.</summary>
sealed class ChargerLine
{
    [Name("charger_id")]
    public string Id { get; set; } = "";

    [Name("alias")]
    public string Alias { get; set; } = "";

    [Name("group_id")]
    public string GroupId { get; set; } = "";

    [Name("no_connectors")]
    public int Connectors { get; set; } = 1;

    [Name("priority")]
    public int? Priority { get; set; }

    [Name("description")]
    public string Description { get; set; } = "";

    [Name("conn_max")]
    [Format("0.0##")]
    public decimal? MaxCurrent { get; set; }

    /// <summary>The SHA-256 of the charger's header <c>Authorization</c>; empty where it has no password.</summary>
    [Name("auth_sha")]
    [Optional]
    public string AuthSha { get; set; } = "";

    public static ChargerLine Of(Charger charger, BalanzModel model)
    {
        var member = model.Member(charger.Id);
        return new ChargerLine
        {
            Id = charger.Id,
            Alias = model.Alias(charger.Id),
            GroupId = member.GroupId,
            Connectors = member.Connectors,
            Priority = model.Priority(member),
            Description = member.Description ?? "",
            MaxCurrent = model.MaxCurrent(member),
            AuthSha = PasswordHash.HeaderDigest(charger.PasswordHash) ?? charger.PasswordHash ?? "",
        };
    }

    /// <summary>The password's hash as the gateway keeps it.</summary>
    public string? ToPasswordHash() => AuthSha switch
    {
        "" => null,
        _ when AuthSha.Contains('$') => AuthSha,
        _ => PasswordHash.FromHeaderDigest(Id, AuthSha),
    };

    public GroupMember Over(GroupMember known) => known with
    {
        Alias = Alias.Length == 0 ? Id : Alias,
        Description = Description,
        Priority = Priority,
        MaxCurrent = MaxCurrent,
    };
}
