using ChargeGateway.Simulator.Cars;
using ChargeGateway.Simulator.Electrics;
using ChargeGateway.Simulator.Profiles;

namespace ChargeGateway.Simulator.Stations;

/// <summary>How one connector goes from car to charge and back. Every member is used under the station's gate.</summary>
sealed class ConnectorMachine(Station station, int number, Outlet outlet)
{
    Permission? welcome;
    bool finished;
    bool? wanted;
    MeterSnapshot? begin;
    readonly SampleClock clock = new(station.Now);

    public int Number { get; } = number;

    public ConnectorStatus Status { get; private set; }

    public DateTimeOffset StatusAt { get; private set; } = station.Now;

    public ConnectorFault? Fault { get; private set; }

    public ChargeTransaction? Transaction { get; private set; }

    public Reservation? Reservation { get; private set; }

    public bool Operative { get; private set; } = true;

    public VirtualCar? Car => outlet.Car;

    public Flow Flow => outlet.Now;

    public double Energy => outlet.Energy;

    public bool NeedsPulse =>
        outlet.Car is not null || Transaction is not null || welcome is not null || Reservation is not null
        || station.Settings.AlignedInterval > TimeSpan.Zero;

    /// <summary>Whether a tag or the central system can give leave to charge now.</summary>
    public bool TakesStart => Transaction is null or { Permission: null, StopReason: null } && welcome is null && InService;

    bool InService => Operative && Fault is null;

    public void PlugIn(VirtualCar car)
    {
        if (outlet.Car is not null)
            throw new InvalidOperationException($"A car is already at connector {Number}.");
        outlet.Car = car;
        if (Transaction is { } waiting)
            station.Report.Updated(waiting, TransactionTurn.PluggedIn);
        else if (InService && (welcome is not null || station.Settings.StartsOnPlugIn))
            Begin(welcome, TransactionTurn.PluggedIn);
        (welcome, finished) = (null, false);
        Refresh();
    }

    public VirtualCar? Unplug()
    {
        Advance();
        var car = outlet.Car;
        if (Transaction is { } running && !station.Settings.StopsOnUnplug)
            station.Report.Updated(running, TransactionTurn.Unplugged);
        else
            Stop("EVDisconnected");
        outlet.Car = null;
        finished = false;
        Refresh();
        return car;
    }

    /// <summary>A tag is welcome: the charge begins now or when the car comes.</summary>
    public void Welcome(Permission permission)
    {
        if (outlet.Car is null)
            welcome = permission with { Until = station.Now + station.Settings.ConnectionTimeout };
        if (Transaction is { } running)
            Authorize(running, permission);
        else if (outlet.Car is not null || station.Settings.StartsOnAuthorization)
            Begin(permission, TransactionTurn.Authorized);
        Refresh();
    }

    /// <summary>The leave to charge ends, and with it the transaction or only the energy.</summary>
    public void Release(string reason, string? idTag = null)
    {
        if (Transaction is not { } transaction || station.Settings.StopsOnRelease || outlet.Car is null)
        {
            Stop(reason, idTag);
            return;
        }
        Advance();
        transaction.Release(reason, idTag);
        finished = true;
        station.Report.Updated(transaction, TransactionTurn.Released);
        Refresh();
    }

    public void Stop(string reason, string? idTag = null)
    {
        if (Transaction is not { } transaction)
            return;
        Advance();
        transaction.Stop(station.Now, outlet.Energy, reason, idTag);
        station.Report.Stopped(transaction, begin!, Snapshot(SampleReason.End));
        (Transaction, outlet.Closed, finished) = (null, false, outlet.Car is not null);
        welcome = null;
        station.Profiles.Clear(null, Number, ProfilePurpose.TxProfile, null);
        Operative = wanted ?? Operative;
        wanted = null;
        Refresh();
    }

    public void Reserve(Reservation? reservation)
    {
        Reservation = reservation;
        Refresh();
    }

    public void Break(ConnectorFault? fault)
    {
        Fault = fault;
        Refresh();
    }

    /// <summary>Takes it in or out of service; false when that has to wait for the end of the transaction.</summary>
    public bool Serve(bool operative)
    {
        wanted = Transaction is null ? null : operative;
        if (Transaction is null)
            Operative = operative;
        Refresh();
        return Transaction is null || operative == Operative;
    }

    public void ForgetWelcome()
    {
        welcome = null;
        Refresh();
    }

    public MeterSnapshot Snapshot(SampleReason reason) => new(station.Now, reason, outlet.Energy, outlet.Now, outlet.Car?.StateOfCharge);

    public void Advance() => outlet.Advance(station.Now, at => station.Allowed(this, at));

    /// <summary>Time has passed.</summary>
    public void Tick()
    {
        var now = station.Now;
        if (welcome?.Until <= now)
            GiveUpWaiting();
        if (Reservation?.Expires <= now)
            Reservation = null;
        Refresh();
        Sample(now);
    }

    public void Refresh()
    {
        Advance();
        outlet.Closed = MayFlow && Fault is null;
        Advance();
        var status = Standing();
        if (status == Status)
            return;
        (Status, StatusAt) = (status, station.Now);
        station.Report.StatusChanged(Number);
        station.Changed.Raise();
    }

    bool MayFlow => Transaction is { IsAuthorized: true } && welcome is null;

    void Begin(Permission? permission, TransactionTurn turn)
    {
        Advance();
        finished = false;
        Transaction = new ChargeTransaction(Number, turn, station.Now, outlet.Energy);
        if (permission is not null)
            Admit(Transaction, permission);
        if (outlet.Car is not null)
            welcome = null;
        begin = Snapshot(SampleReason.Begin);
        station.Report.Started(Transaction);
    }

    void Authorize(ChargeTransaction transaction, Permission permission)
    {
        Advance();
        Admit(transaction, permission);
        station.Report.Updated(transaction, TransactionTurn.Authorized);
    }

    void Admit(ChargeTransaction transaction, Permission permission)
    {
        transaction.Authorize(permission);
        if (permission.Profile is { } profile)
            station.Profiles.Install(Number, profile);
        transaction.ReservationId = Reservation?.Admits(permission.IdTag, permission.ParentIdTag) == true ? Reservation.Id : null;
        Reservation = null;
    }

    void GiveUpWaiting()
    {
        welcome = null;
        Stop("Timeout");
    }

    void Sample(DateTimeOffset now)
    {
        if (Transaction is { } running && SampleClock.IsDue(running, station.Settings.SampleInterval, now))
            station.Report.Sampled(Number, running, Snapshot(SampleReason.Periodic));
        if (clock.EdgePassed(station.Settings.AlignedInterval, now) is { } edge)
            station.Report.Sampled(Number, Transaction, Snapshot(SampleReason.Clock) with { At = edge });
    }

    ConnectorStatus Standing()
    {
        if (Fault is not null)
            return ConnectorStatus.Faulted;
        if (MayFlow)
            return Charging();
        if (Transaction is null && (!Operative || !station.Operative))
            return ConnectorStatus.Unavailable;
        if (outlet.Car is not null)
            return finished ? ConnectorStatus.Finishing : ConnectorStatus.Preparing;
        if (welcome is not null || Transaction is not null)
            return ConnectorStatus.Preparing;
        return Reservation is null ? ConnectorStatus.Available : ConnectorStatus.Reserved;
    }

    ConnectorStatus Charging()
    {
        if (Flow.Offered == 0)
            return ConnectorStatus.SuspendedEVSE;
        return Flow.Amps.Sum == 0 ? ConnectorStatus.SuspendedEV : ConnectorStatus.Charging;
    }
}
