using System.Text.Json;
using ChargeGateway.Drivers.Cfos.Http;
using ChargeGateway.Drivers.Cfos.Http.Commands;
using ChargeGateway.Drivers.Cfos.Info;

namespace ChargeGateway.Drivers.Cfos.Evses;

/// <summary>
/// The charging manager behind an address. One look at it serves all its EVSEs for a moment, so that ten of them do not ask ten times.
/// </summary>
/// <param name="client">Its HTTP API.</param>
/// <param name="time">The clock.</param>
sealed class ManagerLink(CfosClient client, TimeProvider time) : IDisposable
{
    static readonly TimeSpan Fresh = TimeSpan.FromMilliseconds(900);

    readonly SemaphoreSlim turn = new(1, 1);
    ManagerInfo? info;
    long takenAt;

    public CfosClient Client => client;

    /// <summary>The manager and its devices, as they were less than a second ago.</summary>
    /// <exception cref="CfosException">There is no usable answer.</exception>
    public async Task<ManagerInfo> LookAsync(CancellationToken ct)
    {
        await turn.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            if (info is { } fresh && time.GetElapsedTime(takenAt) < Fresh) return fresh;
            var taken = ManagerInfo.Read(await client.SendAsync(new GetDevInfo(), ct).ConfigureAwait(false));
            (info, takenAt) = (taken, time.GetTimestamp());
            return taken;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Sends something that changes what the next look shows.</summary>
    /// <exception cref="CfosException">There is no usable answer.</exception>
    public async Task<JsonElement> ChangeAsync(CfosCommand command, CancellationToken ct)
    {
        var answer = await client.SendAsync(command, ct).ConfigureAwait(false);
        info = null;
        return answer;
    }

    public void Dispose() => client.Dispose();
}
