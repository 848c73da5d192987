using ChargeGateway.Core;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace ChargeGateway.Errors;

/// <summary>Writes errors: as problem details, or empty where the endpoint is marked with <see cref="EmptyErrors"/>.</summary>
static class ErrorResponse
{
    public static Task WriteAsync(HttpContext context, ChargePointException failed) =>
        WriteAsync(context, ProblemKind.For(failed.Failure), failed.Message, failed.ChargePointId, failed.Code);

    public static Task WriteAsync(HttpContext context, ProblemKind kind, string? detail = null, string? charger = null, string? code = null)
    {
        var response = context.Response;
        response.StatusCode = kind.Status;
        response.Headers.RetryAfter = RetryAfter(kind.Status);
        if (context.GetEndpoint()?.Metadata.GetMetadata<EmptyErrors>() is null) return Problem(kind, detail, charger, code).ExecuteAsync(context);
        response.ContentLength = 0;
        return Task.CompletedTask;
    }

    public static Task WriteAsync(HttpContext context, ProblemDetails problem)
    {
        context.Response.Headers.RetryAfter = RetryAfter(problem.Status);
        return TypedResults.Problem(problem).ExecuteAsync(context);
    }

    public static ProblemHttpResult Problem(ProblemKind kind, string? detail = null, string? charger = null, string? code = null)
    {
        var extensions = new Dictionary<string, object?>();
        if (charger is not null) extensions["charger"] = charger;
        if (code is not null) extensions["code"] = code;
        return TypedResults.Problem(detail, instance: null, kind.Status, kind.Title, kind.Type, extensions);
    }

    /// <summary>In seconds: soon where others are served first, about what a restart takes where the gateway stops.</summary>
    static string? RetryAfter(int? status) => status switch
    {
        StatusCodes.Status429TooManyRequests => "1",
        StatusCodes.Status503ServiceUnavailable => "10",
        _ => null,
    };
}
