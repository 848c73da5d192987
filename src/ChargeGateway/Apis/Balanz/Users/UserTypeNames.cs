namespace ChargeGateway.Apis.Balanz.Users;

/// <summary>The words for the kinds of users.</summary>
static class UserTypeNames
{
    public const string Default = nameof(UserTypes.Status);

    public static readonly IReadOnlyList<string> All =
        [nameof(UserTypes.Status), nameof(UserTypes.Analysis), nameof(UserTypes.SessionPriority), nameof(UserTypes.Tags), nameof(UserTypes.Admin)];

    /// <exception cref="FormatException">It is no such word: a user of an unknown kind may log in and do nothing.</exception>
    public static UserTypes Read(string name) =>
        All.Contains(name) ? Enum.Parse<UserTypes>(name) : throw new FormatException($"'{name}' is no type of a user");
}
