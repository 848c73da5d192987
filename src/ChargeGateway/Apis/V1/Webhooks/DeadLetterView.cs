using System.Text.Json;
using ChargeGateway.Webhooks;

namespace ChargeGateway.Apis.V1.Webhooks;

/// <summary>An event that a webhook could not be told of.</summary>
/// <param name="Id">Its number.</param>
/// <param name="At">When it was given up.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Reason">What went wrong the last time.</param>
/// <param name="EventId">The event's id.</param>
/// <param name="Event">The event as it would have been posted.</param>
sealed record DeadLetterView(long Id, DateTimeOffset At, int Attempts, string Reason, string EventId, JsonElement Event)
{
    public static DeadLetterView Of(DeadLetter letter) =>
        new(letter.Id, letter.At, letter.Attempts, letter.Reason, letter.EventId, JsonElement.Parse(letter.Event));
}
