namespace ChargeGateway.Drivers.Ocpp.Handshake;

/// <summary>
/// Lets so many chargers at a time come in; the others wait their turn. When all dial in at once, who is in already is served meanwhile.
/// </summary>
sealed class Door
{
    const int Width = 32;

    readonly SemaphoreSlim places = new(Width, Width);

    /// <summary>Waits for a place in the door.</summary>
    /// <param name="ct">The charger has gone.</param>
    /// <returns>Leaves the door when disposed; a second time does nothing.</returns>
    public async Task<IDisposable> EnterAsync(CancellationToken ct)
    {
        await places.WaitAsync(ct).ConfigureAwait(false);
        return new Place(places);
    }

    sealed class Place(SemaphoreSlim places) : IDisposable
    {
        SemaphoreSlim? held = places;

        public void Dispose() => Interlocked.Exchange(ref held, null)?.Release();
    }
}
