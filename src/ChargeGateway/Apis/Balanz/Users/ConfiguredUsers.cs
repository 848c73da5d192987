using ChargeGateway.Storage.Balanz;

namespace ChargeGateway.Apis.Balanz.Users;

/// <summary>Makes users of the entries in <c>Balanz:Users</c>.</summary>
static class ConfiguredUsers
{
    public static IReadOnlyList<BalanzUser> Of(BalanzOptions options) =>
        [.. options.Users.Select(user => new BalanzUser(user.Id, user.Type, user.Description ?? "", UserSecret.Create(user.Id, user.Password)))];
}
