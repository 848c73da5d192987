using ChargeGateway.Apis;
using ChargeGateway.Core;

namespace ChargeGateway.Errors;

/// <summary>Turns what was thrown, and statuses that came without a body, into the answer that the dialect has for them.</summary>
sealed class ErrorMiddleware(RequestDelegate next, ILogger<ErrorMiddleware> logger)
{
    const int ClientClosedRequest = 499;

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            var response = context.Response;
            if (response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null })
                await ErrorResponse.WriteAsync(context, ProblemKind.For(response.StatusCode));
        }
        catch (Exception thrown) when (!context.Response.HasStarted)
        {
            await AnswerAsync(context, thrown);
        }
    }

    Task AnswerAsync(HttpContext context, Exception thrown)
    {
        switch (thrown)
        {
            case OperationCanceledException or IOException when context.RequestAborted.IsCancellationRequested:
                context.Response.StatusCode = ClientClosedRequest;
                return Task.CompletedTask;
            case ChargePointException failed:
                return ErrorResponse.WriteAsync(context, failed);
            case ProblemException problem:
                return ErrorResponse.WriteAsync(context, problem.Kind, problem.Message, problem.Charger);
            case TooManyCommandsException:
                return ErrorResponse.WriteAsync(context, ProblemKind.TooManyCommands, thrown.Message);
            case GatewayStoppingException:
                return ErrorResponse.WriteAsync(context, ProblemKind.Stopping, thrown.Message);
            case BadHttpRequestException bad:
                return ErrorResponse.WriteAsync(context, ProblemKind.For(bad.StatusCode), bad.Message);
            default:
                logger.LogError(thrown, "{Method} {Path} failed", context.Request.Method, context.Request.Path.ToUriComponent());
                return ErrorResponse.WriteAsync(context, ProblemKind.Internal);
        }
    }
}
