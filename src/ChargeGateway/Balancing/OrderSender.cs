using ChargeGateway.Core;
using ChargeGateway.Core.Balancing;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Events;
using ChargeGateway.Core.Replies;

namespace ChargeGateway.Balancing;

/// <summary>Sends orders to chargers, each by itself, so that a slow one keeps nobody else waiting.</summary>
sealed class OrderSender(Fleet fleet, Balancer balancer, IEventStream events, TimeProvider time, ILogger<OrderSender> logger)
{
    /// <summary>Who asks, in the events of commands.</summary>
    public const string Name = "load balancing";

    /// <summary>Sends an order and enters what became of it. Never throws.</summary>
    /// <param name="order">The order.</param>
    /// <param name="ct">The gateway stops.</param>
    public async Task SendAsync(Order order, CancellationToken ct)
    {
        var outcome = await TryAsync(order, ct).ConfigureAwait(false);
        var (now, key) = (time.GetUtcNow(), order.Key);
        var changed = balancer.Complete(order, outcome, now);
        if (outcome.Result != OrderResult.Accepted && !ct.IsCancellationRequested)
        {
            logger.LogWarning(
                "{Charger}, connector {Connector}: {Amperes} A could not be set: {Detail}; it keeps its last offer in the group's sum",
                order.Key.ChargePointId,
                order.Key.Connector,
                order.Amperes,
                outcome.Detail);
        }

        if (changed)
            events.Publish(new OfferChanged(key.ChargePointId, now, key.Connector, order.TransactionId, (decimal)order.Amperes, order.Reason));
    }

    async Task<OrderOutcome> TryAsync(Order order, CancellationToken ct)
    {
        try
        {
            var reply = await fleet.SendAsync(order.Key.ChargePointId, Command(order), Name, ct).ConfigureAwait(false);
            return reply.Status == Reply.Accepted
                ? new OrderOutcome(OrderResult.Accepted, Applied: Applied(reply))
                : new OrderOutcome(OrderResult.Refused, $"it answered {reply.Status}");
        }
        catch (ChargePointException failed)
        {
            return new OrderOutcome(WasNotSent(failed.Failure) ? OrderResult.Refused : OrderResult.Unknown, failed.Message);
        }
        catch (OperationCanceledException)
        {
            return new OrderOutcome(OrderResult.Unknown, "the gateway stops");
        }
        catch (Exception failed)
        {
            logger.LogError(failed, "{Charger}: an order failed", order.Key.ChargePointId);
            return new OrderOutcome(OrderResult.Unknown, failed.Message);
        }
    }

    static double? Applied(Reply reply) => reply is LimitReply { Applied: { Unit: LimitUnit.A } applied } ? (double)applied.Value : null;

    /// <summary>An order may be several messages: one whose line is lost or whose queue is full may have been carried out in part.</summary>
    static bool WasNotSent(Failure failure) => failure is Failure.Unknown or Failure.NotSupported or Failure.Invalid;

    static Command Command(Order order) => order.Kind == OrderKind.Release
        ? new ClearChargingLimit(order.Key.Connector)
        : new SetChargingLimit(order.Key.Connector, (decimal)order.Amperes, LimitUnit.A, ExpiresIn: order.ExpiresIn)
        {
            Fallback = (decimal)order.Fallback,
        };
}
