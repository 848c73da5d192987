using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace ChargeGateway.Simulator.Ocpp.V2;

/// <summary>
/// Where the charger would dial in, slot by slot (OCPP 2.0.1 part 2, B09). It keeps them, but stays where it was sent at the beginning.
/// </summary>
sealed class NetworkProfiles
{
    public const int Slots = 3;
    readonly ConcurrentDictionary<int, JsonObject> slots = new();

    /// <summary>Keeps a profile; false when there is no such slot.</summary>
    public bool Put(int slot, JsonObject profile)
    {
        if (slot is < 1 or > Slots)
            return false;
        slots[slot] = profile.DeepClone().AsObject();
        return true;
    }
}
