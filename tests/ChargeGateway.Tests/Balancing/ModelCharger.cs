using ChargeGateway.Core.Balancing;

namespace ChargeGateway.Tests.Balancing;

/// <summary>How a charger behaves that the gateway cannot trust: it keeps its own limits and answers as its mood is.</summary>
sealed class ModelCharger
{
    double later = 32;
    double? running;

    public enum Mood
    {
        Willing,
        Refusing,
        DoesAndIsSilent,
        IsSilent,
    }

    public Mood Now { get; set; }

    public bool IsOnline { get; set; } = true;

    public int? Transaction { get; private set; }

    /// <summary>An order that it has not looked at yet.</summary>
    public Order? Waiting { get; set; }

    /// <summary>What a car may draw here now, or could as soon as it comes.</summary>
    public double Offered => Transaction is null ? later : running ?? later;

    public void Start(int transaction) => (Transaction, running) = (transaction, null);

    public void End() => (Transaction, running) = (null, null);

    /// <summary>The limit of the running charge runs out.</summary>
    public void Lapse() => running = null;

    /// <summary>Takes a limit of somebody else, for the charge that runs and those to come.</summary>
    public bool Bound(double amperes)
    {
        if (!IsOnline || Now is Mood.Refusing or Mood.IsSilent) return false;
        (running, later) = (Transaction is null ? null : amperes, amperes);
        return true;
    }

    public OrderOutcome Take(Order order)
    {
        if (!IsOnline) return new OrderOutcome(OrderResult.Refused, "offline");
        var isForAnother = order.TransactionId is not null && order.TransactionId != Transaction;
        if (Now == Mood.Refusing || isForAnother) return new OrderOutcome(OrderResult.Refused, "no");
        if (Now != Mood.IsSilent) Apply(order);
        return Now == Mood.Willing ? OrderOutcome.Accepted : new OrderOutcome(OrderResult.Unknown, "silent");
    }

    void Apply(Order order)
    {
        if (Transaction is null) later = order.Amperes;
        else (running, later) = (order.Amperes, order.Fallback);
    }
}
