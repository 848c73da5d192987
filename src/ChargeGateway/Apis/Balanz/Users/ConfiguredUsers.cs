using ChargeGateway.Storage.Balanz;

namespace ChargeGateway.Apis.Balanz.Users;

/// <summary>Makes users of the entries in <c>Balanz:Users</c>. Their passwords stand in the configuration, so a quick hash hides no less.</summary>
static class ConfiguredUsers
{
    public static IReadOnlyList<BalanzUser> Of(BalanzOptions options) =>
        [.. options.Users.Select(user => new BalanzUser(user.Id, user.Type, user.Description ?? "", UserSecret.Digest(user.Id + user.Password)))];
}
