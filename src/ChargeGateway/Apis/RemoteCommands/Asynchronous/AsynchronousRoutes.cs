namespace ChargeGateway.Apis.RemoteCommands.Asynchronous;

/// <summary>The routes whose outcome is looked up afterwards.</summary>
static class AsynchronousRoutes
{
    public const string Group = "/asynchronous";

    public static void MapAsynchronous(this RouteGroupBuilder group)
    {
        group.MapRemoteStarts();
        group.MapRemoteStops();
        group.MapCacheClears();
    }
}
