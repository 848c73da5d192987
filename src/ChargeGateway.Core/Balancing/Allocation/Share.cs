namespace ChargeGateway.Core.Balancing.Allocation;

/// <summary>What becomes of one connector while an allocation is made.</summary>
sealed class Share(AllocationInput input)
{
    public AllocationInput Input { get; } = input;

    /// <summary>What it gets so far.</summary>
    public double Amperes { get; private set; }

    /// <summary>Whether that is its last word.</summary>
    public bool IsDone { get; private set; }

    /// <summary>The most that it would take.</summary>
    public double Wish { get; set; }

    public double? CarMax { get; set; } = input.CarMax;

    public DateTimeOffset? SuspendedUntil { get; private set; } = input.SuspendedUntil;

    public string Reason { get; set; } = "no car";

    public void Settle(double amperes, string reason) => (Amperes, IsDone, Reason) = (amperes, true, reason);

    public void Suspend(DateTimeOffset until, string reason)
    {
        SuspendedUntil = until;
        Settle(0, reason);
    }

    public void Give(double amperes, string reason) => (Amperes, Reason) = (amperes, reason);

    public void AddOne() => Amperes += 1;

    public AllocationResult ToResult() => new(Amperes, CarMax, SuspendedUntil, Reason);
}
