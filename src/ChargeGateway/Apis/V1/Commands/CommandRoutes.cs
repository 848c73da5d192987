using ChargeGateway.Apis.V1.Chargers;
using ChargeGateway.Apis.V1.Operations;
using ChargeGateway.Core;
using ChargeGateway.Core.Commands;
using ChargeGateway.Errors;
using ChargeGateway.OpenApi;
using ChargeGateway.Security;

namespace ChargeGateway.Apis.V1.Commands;

/// <summary><c>/v1/chargers/{id}/commands/{name}</c>: one route for each member of the union.</summary>
static class CommandRoutes
{
    const int NameSegment = 4;

    public static void MapCommands(this IEndpointRouteBuilder app)
    {
        var commands = app.MapCharger("/commands").RequireRole(Role.Control).WithTags("Commands");
        foreach (var (name, type) in CommandNames.All)
        {
            commands.MapPost("/" + name, (HttpContext context, CancellationToken _) => AnswerAsync(context, type))
                .WithName("send" + type.Name)
                .WithSummary(CommandText.SummaryOf(type))
                .WithDescription(CommandText.DescriptionOf(type))
                .Takes(type, type.GetConstructors()[0].GetParameters().All(parameter => parameter.HasDefaultValue))
                .Produces(StatusCodes.Status200OK, CommandNames.ReplyOf(type), "application/json")
                .Produces<OperationView>(StatusCodes.Status202Accepted)
                .Fails(ProblemKind.CommandProblems);
        }

        commands.MapPost("/{name}", (HttpContext context, CancellationToken _) => RefuseAsync(context)).ExcludeFromDescription();
    }

    static async Task AnswerAsync(HttpContext context, Type type)
    {
        var charger = context.ChargerId();
        context.NoteCommand();
        var command = await ReadAsync(context, charger, type);
        var wait = PreferredWait.Of(context);
        var endpoint = context.RequestServices.GetRequiredService<CommandEndpoint>();
        var key = context.User.Identity?.Name ?? "";
        if (WantsToComeBack(context.Request))
        {
            var started = context.RequestServices.GetRequiredService<OperationBook>()
                .Begin(charger, CommandNames.Of(type), ct => endpoint.RunAsync(key, charger, command, null, ct));
            await OperationRoutes.AnswerAsync(context, started, wait);
            return;
        }

        var reply = await endpoint.RunAsync(key, charger, command, wait, context.RequestAborted);
        await context.Response.WriteAsJsonAsync(reply, reply.GetType(), V1Json.Writing, null, context.RequestAborted);
    }

    static bool WantsToComeBack(HttpRequest request) => request.Headers.GetCommaSeparatedValues("Prefer")
        .Any(preference => preference.Split(';')[0].Trim().Equals("respond-async", StringComparison.OrdinalIgnoreCase));

    static async Task<Command> ReadAsync(HttpContext context, string charger, Type type)
    {
        var body = await JsonBody.ReadAsync(context);
        try
        {
            return (Command)JsonBody.Read(body, type);
        }
        catch (BadHttpRequestException wrong)
        {
            throw new ChargePointException(Failure.Invalid, charger, $"{CommandNames.Of(type)} was not sent. {wrong.Message}", inner: wrong);
        }
    }

    static Task RefuseAsync(HttpContext context)
    {
        var name = RawPath.Segments(context)[NameSegment];
        var known = string.Join(", ", CommandNames.All.Select(command => command.Name));
        return ErrorResponse.WriteAsync(
            context, ProblemKind.UnknownCommand, $"There is no command {name}. There are: {known}.", context.ChargerId());
    }
}
