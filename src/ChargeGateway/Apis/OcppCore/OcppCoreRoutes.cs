using ChargeGateway.Errors;
using ChargeGateway.Security;
using Microsoft.AspNetCore.Http.Features;

namespace ChargeGateway.Apis.OcppCore;

/// <summary>
/// <c>/API</c>, the dialect of OCPP.Core: the prefix in any letter case, the rest of the path exact, every HTTP method, bodies ignored.
/// </summary>
static class OcppCoreRoutes
{
    const string Status = "Status";

    public static IServiceCollection AddOcppCore(this IServiceCollection services) =>
        services.AddSingleton<StatusDocument>().AddSingleton<OcppCoreEndpoint>();

    public static void MapOcppCore(this IEndpointRouteBuilder app)
    {
        var endpoint = app.ServiceProvider.GetRequiredService<OcppCoreEndpoint>();
        var api = app.MapGroup("/API").WithMetadata(new EmptyErrors());
        api.Map("/{**path}", (RequestDelegate)AnswerNothingAsync).RequireRole(Role.Read);
        api.Map($"/{Status}/{{**path}}", (RequestDelegate)AnswerStatusAsync).RequireRole(Role.Read);
        foreach (var command in OcppCoreCommands.All)
            api.Map($"/{command.Name}/{{**path}}", (RequestDelegate)(context => AnswerAsync(context, command, endpoint))).RequireRole(Role.Control);
    }

    static Task AnswerNothingAsync(HttpContext context)
    {
        var isBare = context.Request.Path.Value?.Length == "/API".Length;
        return new OcppCoreAnswer(isBare ? StatusCodes.Status200OK : StatusCodes.Status404NotFound).WriteAsync(context).AsTask();
    }

    static async Task AnswerStatusAsync(HttpContext context)
    {
        if (OcppCorePath.Of(context).Command == Status)
            await OcppCoreAnswer.WriteJsonAsync(context, context.RequestServices.GetRequiredService<StatusDocument>().CurrentFor(context.User));
        else
            await AnswerNothingAsync(context);
    }

    static async Task AnswerAsync(HttpContext context, OcppCoreCommand command, OcppCoreEndpoint endpoint)
    {
        var path = OcppCorePath.Of(context);
        if (path.Command != command.Name)
        {
            await AnswerNothingAsync(context);
            return;
        }

        await DrainAsync(context);
        context.NoteCharger(path.ChargePoint);
        var answer = await endpoint.RunAsync(command, path, context.User.KeyName(), context.RequestAborted);
        await answer.WriteAsync(context);
    }

    /// <summary>A body of undeclared length is read to its end, so that one that is too large is refused before the command is sent.</summary>
    static Task DrainAsync(HttpContext context)
    {
        var mayHaveBody = context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: true };
        return mayHaveBody && context.Request.ContentLength is null
            ? context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted)
            : Task.CompletedTask;
    }
}
