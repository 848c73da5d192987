using ChargeGateway.Apis.V1.Chargers;
using ChargeGateway.Apis.V1.Operations;
using ChargeGateway.Errors;
using ChargeGateway.OpenApi;
using ChargeGateway.Security;

namespace ChargeGateway.Apis.V1.Commands;

/// <summary>
/// <c>/v1/chargers/{id}/commands/{name}</c>: one route for each member of the union. They are plain handlers with the description that others get by
/// themselves: callers in a hurry come this way.
/// </summary>
static class CommandRoutes
{
    const int NameSegment = 4;

    public static void MapCommands(this IEndpointRouteBuilder app)
    {
        var desk = app.ServiceProvider.GetRequiredService<CommandDesk>();
        var commands = app.MapGroup("/v1/chargers/{id}/commands").RequireRole(Role.Control).WithTags("Commands");
        foreach (var (name, type) in CommandNames.All)
        {
            RequestDelegate answer = context => desk.AnswerAsync(context, type);
            commands.MapPost("/" + name, answer)
                .WithMetadata(answer.Method)
                .WithName("send" + type.Name)
                .WithSummary(CommandText.SummaryOf(type))
                .WithDescription(CommandText.DescriptionOf(type))
                .Takes(type, type.GetConstructors()[0].GetParameters().All(parameter => parameter.HasDefaultValue))
                .Gives(StatusCodes.Status200OK, CommandNames.ReplyOf(type))
                .Gives(StatusCodes.Status202Accepted, typeof(OperationView))
                .Fails(ProblemKind.CommandProblems);
        }

        app.MapCharger("/commands").RequireRole(Role.Control)
            .MapPost("/{name}", (HttpContext context, CancellationToken _) => RefuseAsync(context)).ExcludeFromDescription();
    }

    static Task RefuseAsync(HttpContext context)
    {
        var name = RawPath.Segments(context)[NameSegment];
        var known = string.Join(", ", CommandNames.All.Select(command => command.Name));
        return ErrorResponse.WriteAsync(
            context, ProblemKind.UnknownCommand, $"There is no command {name}. There are: {known}.", context.ChargerId());
    }
}
