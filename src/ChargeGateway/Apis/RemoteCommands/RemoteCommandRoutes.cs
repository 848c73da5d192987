using ChargeGateway.Apis.RemoteCommands.Asynchronous;
using ChargeGateway.Apis.RemoteCommands.Synchronous;
using ChargeGateway.Idempotency;
using ChargeGateway.OpenApi;

namespace ChargeGateway.Apis.RemoteCommands;

/// <summary><c>/remote_commands</c>, in the style of be.ENERGISED. <see cref="CpoApiPrefix"/> brings the same routes under its own prefix.</summary>
static class RemoteCommandRoutes
{
    public const string Root = "/remote_commands";

    public static void MapRemoteCommands(this IEndpointRouteBuilder app)
    {
        var root = app.MapGroup(Root).WithTags("Remote commands").Fails(RemoteProblems.Always).TakeIdempotencyKeys();
        root.MapGroup("/synchronous/{cpId}").MapSynchronous();
        root.MapGroup(AsynchronousRoutes.Group).MapAsynchronous();
    }
}
