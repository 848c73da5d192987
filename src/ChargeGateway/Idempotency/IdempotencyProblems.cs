using ChargeGateway.Errors;

namespace ChargeGateway.Idempotency;

/// <summary>The errors that a request with an idempotency key can meet.</summary>
static class IdempotencyProblems
{
    public static readonly ProblemKind Mismatch = new("idempotency-key-mismatch", 422, "The idempotency key belongs to another request");
    public static readonly ProblemKind InProgress = new("request-in-progress", 409, "The request of this idempotency key is still at work");
    public static readonly ProblemKind Interrupted = new("request-interrupted", 409, "The gateway ended while it worked on the request of this idempotency key");
}
