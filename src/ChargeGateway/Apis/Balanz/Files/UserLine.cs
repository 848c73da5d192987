using ChargeGateway.Storage.Balanz;
using CsvHelper.Configuration.Attributes;

namespace ChargeGateway.Apis.Balanz.Files;

/// <summary>A line of <c>users.csv</c>.</summary>
sealed class UserLine
{
    [Name("user_id")]
    public string Id { get; set; } = "";

    [Name("user_type")]
    public string Type { get; set; } = "";

    [Name("description")]
    public string Description { get; set; } = "";

    /// <summary>The SHA-256 of the token, or the gateway's own stronger hash, which balanz lets nobody in with.</summary>
    [Name("auth_sha")]
    public string AuthSha { get; set; } = "";

    public static UserLine Of(BalanzUser user) => new() { Id = user.Id, Type = user.Type, Description = user.Description, AuthSha = user.Secret };

    public BalanzUser ToUser() => new(Id, Type, Description, AuthSha);
}
