using ChargeGateway.Simulator.Ocpp.Line;

namespace ChargeGateway.Simulator.Ocpp.Running;

/// <summary>What a charger does while a line is open: registers, then speaks.</summary>
sealed class Operation(VirtualChargePoint charger)
{
    volatile bool bootAsked;
    volatile bool mustBoot = true;
    Registration registration;

    public Signal Changed { get; } = new();

    public Registration Registration
    {
        get => registration;
        private set
        {
            registration = value;
            Changed.Raise();
            charger.Outbox.Nudge();
        }
    }

    /// <summary>Whether the charger is accepted and has begun to tell on the line that is open.</summary>
    public bool Ready { get; private set; }

    public bool MaySpeak => registration == Registration.Accepted;

    /// <summary>The charger restarts: it has to register again before it says anything else.</summary>
    public void Restart()
    {
        mustBoot = true;
        Registration = Registration.None;
    }

    /// <summary>Sends a BootNotification now (TriggerMessage).</summary>
    public void BootNow(CancellationToken line)
    {
        if (MaySpeak)
            charger.Background(_ => RegisterAsync(line));
        bootAsked = true;
        Changed.Raise();
    }

    public async Task ServeAsync(OcppLine line, CancellationToken ct)
    {
        using var session = CancellationTokenSource.CreateLinkedTokenSource(ct, line.Lost);
        var listening = line.ListenAsync(frame => charger.Desk.TakeAsync(line, frame), ct);
        var speaking = SpeakAsync(session.Token);
        await listening;
        await session.CancelAsync();
        await speaking;
        Ready = false;
        ct.ThrowIfCancellationRequested();
    }

    async Task SpeakAsync(CancellationToken ct)
    {
        try
        {
            var news = mustBoot || charger.Options.BootsOnReconnect || !MaySpeak;
            if (news)
                await RegisterAsync(ct);
            var flowing = charger.Outbox.FlowAsync(SendAsync, charger.Options.TimeProvider, ct);
            if (news)
                charger.Dialect.ReportAll();
            else
                charger.Dialect.ReportChanges();
            Ready = true;
            Changed.Raise();
            await Task.WhenAll(flowing, BeatAsync(ct));
        }
        catch (Exception over) when (over is OperationCanceledException or IOException)
        {
            // The line is gone; the keeper opens the next one.
        }
    }

    async Task RegisterAsync(CancellationToken ct)
    {
        while (true)
        {
            bootAsked = false;
            var (verdict, interval) = await BootAsync(ct);
            mustBoot = verdict != Registration.Accepted;
            if (verdict == Registration.Accepted)
                charger.Heart.Interval = interval;
            Registration = verdict;
            if (verdict == Registration.Accepted)
                return;
            await PauseAsync(interval > TimeSpan.Zero ? interval : charger.Options.BootRetry, ct);
        }
    }

    async Task<(Registration, TimeSpan)> BootAsync(CancellationToken ct)
    {
        try
        {
            return await charger.Dialect.BootAsync(ct);
        }
        catch (Exception unanswered) when (unanswered is CallErrorException or TimeoutException)
        {
            return (Registration.None, TimeSpan.Zero);
        }
    }

    async Task PauseAsync(TimeSpan pause, CancellationToken ct)
    {
        using var over = new CancellationTokenSource(pause, charger.Options.TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, over.Token);
        try
        {
            await Changed.UntilAsync(() => bootAsked, either.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // The interval is over.
        }
    }

    async Task<System.Text.Json.Nodes.JsonObject?> SendAsync(OutboxEntry entry, CancellationToken ct)
    {
        await Changed.UntilAsync(() => MaySpeak, ct);
        return entry.Payload() is { } payload ? await charger.CallAsync(entry.Action, payload, entry.MessageId, ct) : null;
    }

    Task BeatAsync(CancellationToken ct) => charger.Options.Timers ? charger.Heart.BeatAsync(charger.Dialect.HeartbeatAsync, ct) : Task.CompletedTask;
}
