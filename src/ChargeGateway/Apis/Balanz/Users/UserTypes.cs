namespace ChargeGateway.Apis.Balanz.Users;

/// <summary>The kinds of users, and sets of them: who may call a command.</summary>
[Flags]
enum UserTypes
{
    None = 0,
    Status = 1,
    Analysis = 2,
    SessionPriority = 4,
    Tags = 8,
    Admin = 16,
    Analysts = Analysis | Tags | Admin,
    TagKeepers = Tags | Admin,
    Prioritisers = SessionPriority | Tags | Admin,
    All = Status | Analysis | SessionPriority | Tags | Admin,
}
