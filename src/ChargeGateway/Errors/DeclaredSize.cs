using Microsoft.AspNetCore.Http.Features;

namespace ChargeGateway.Errors;

/// <summary>Refuses a body that is declared too large before anything is done, also where nobody would read it.</summary>
sealed class DeclaredSize(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var most = context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
        if (!(context.Request.ContentLength > most)) return next(context);
        context.Response.Headers.Connection = "close";
        return ErrorResponse.WriteAsync(context, ProblemKind.For(StatusCodes.Status413PayloadTooLarge), $"At most {most} bytes are taken.");
    }
}
