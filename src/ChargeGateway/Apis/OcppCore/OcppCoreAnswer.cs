using System.Text;
using ChargeGateway.Core;

namespace ChargeGateway.Apis.OcppCore;

/// <summary>An answer of this dialect: a status with a word, or an error without a body.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Word">The charger's word; none where there is no body.</param>
readonly record struct OcppCoreAnswer(int Status, string? Word = null)
{
    public static OcppCoreAnswer Of(Failure failure) => failure switch
    {
        Failure.Unknown or Failure.Offline => new(404),
        Failure.TimedOut => new(200, "Timeout"),
        Failure.NotSupported => new(200, "NotSupported"),
        Failure.Invalid => new(200, "Rejected"),
        Failure.Busy => new(429),
        Failure.Forbidden => new(403),
        Failure.Conflict => new(424),
        _ => new(502),
    };

    public ValueTask WriteAsync(HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = Status;
        if (Word is not null) return WriteJsonAsync(context, Encoding.UTF8.GetBytes($$"""{"status": {{NewtonsoftText.Quote(Word)}}}"""));
        if (Status == StatusCodes.Status429TooManyRequests) response.Headers.RetryAfter = "1";
        response.ContentLength = 0;
        return ValueTask.CompletedTask;
    }

    public static ValueTask WriteJsonAsync(HttpContext context, ReadOnlyMemory<byte> json)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = json.Length;
        return context.Response.Body.WriteAsync(json, context.RequestAborted);
    }
}
