using System.Text.Json;
using ChargeGateway.Apis.V1.Chargers;
using ChargeGateway.Apis.V1.Operations;
using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Errors;
using ChargeGateway.Security;

namespace ChargeGateway.Apis.V1.Commands;

/// <summary>Takes a command of <c>/v1</c> from its caller and gives the answer back.</summary>
sealed class CommandDesk(CommandEndpoint endpoint, OperationBook operations, IChargerDirectory directory, IFleet fleet)
{
    /// <summary>Answers a request for a command.</summary>
    /// <param name="context">The request.</param>
    /// <param name="type">The command that its route stands for.</param>
    public Task AnswerAsync(HttpContext context, Type type)
    {
        var charger = context.ChargerId();
        context.NoteCharger(charger);
        return ChargerScope.IsThere(charger, directory, fleet) && context.User.MayUse(charger)
            ? AnswerAsync(context, charger, type)
            : ErrorResponse.WriteAsync(context, ProblemKind.For(Failure.Unknown), ChargerScope.WhyUnknown(charger), charger);
    }

    async Task AnswerAsync(HttpContext context, string charger, Type type)
    {
        context.NoteCommand();
        var command = await ReadAsync(context, charger, type);
        var wait = PreferredWait.Of(context);
        var key = context.User.KeyName();
        if (WantsToComeBack(context.Request))
        {
            var started = operations.Begin(charger, CommandNames.Of(type), ct => endpoint.RunAsync(key, charger, command, null, ct));
            await OperationRoutes.AnswerAsync(context, started, wait);
            return;
        }

        await WriteAsync(context, await endpoint.RunAsync(key, charger, command, wait, context.RequestAborted));
    }

    static ValueTask WriteAsync(HttpContext context, Reply reply)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(reply, reply.GetType(), V1Json.Writing);
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = json.Length;
        return context.Response.Body.WriteAsync(json, context.RequestAborted);
    }

    static bool WantsToComeBack(HttpRequest request) => request.Headers.GetCommaSeparatedValues("Prefer")
        .Any(preference => preference.Split(';')[0].Trim().Equals("respond-async", StringComparison.OrdinalIgnoreCase));

    static async ValueTask<Command> ReadAsync(HttpContext context, string charger, Type type)
    {
        try
        {
            return (Command)await JsonBody.ReadAsync(context, type);
        }
        catch (WrongFieldsException wrong)
        {
            throw new ChargePointException(Failure.Invalid, charger, $"{CommandNames.Of(type)} was not sent. {wrong.Message}", inner: wrong);
        }
    }
}
