using ChargeGateway.Apis.Balanz.Shapes;
using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Users;

/// <summary>All users.</summary>
static class GetUsers
{
    public static ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct) =>
        Answer.Of(call.Context.Users.All.Select(user => new UserShape(user.Id, user.Type, user.Description)).ToList());
}
