using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Drivers.Ocpp.Calls;

namespace ChargeGateway.Drivers.Ocpp;

/// <summary>Chargers that dial in over OCPP (OCPP-J 1.6, 2.0.1 and 2.1).</summary>
sealed class OcppDriver(OcppConnections connections, IChargerDirectory directory) : IDriver
{
    public const string DriverName = "ocpp";

    public string Name => DriverName;

    public IReadOnlySet<Type> Commands => CallTable.Commands;

    public async Task RunAsync(IFleet fleet, CancellationToken ct)
    {
        connections.Open(fleet);
        directory.Changed += CloseIfGone;
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (ct.Register(stopped.SetResult)) await stopped.Task.ConfigureAwait(false);
        directory.Changed -= CloseIfGone;
        await connections.CloseAsync().ConfigureAwait(false);
    }

    void CloseIfGone(string id)
    {
        var registered = directory.Find(id);
        if (registered?.Driver != DriverName) connections.CloseOne(id, charger => charger.Waiting is null);
        else if (registered.PasswordHash is not null) connections.CloseOne(id, charger => !charger.IsAuthenticated);
    }
}
