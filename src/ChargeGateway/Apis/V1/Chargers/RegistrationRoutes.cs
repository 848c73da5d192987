using ChargeGateway.Core;
using ChargeGateway.Core.Chargers;
using ChargeGateway.Errors;
using ChargeGateway.OpenApi;
using ChargeGateway.Security;
using ChargeGateway.Storage.Chargers;

namespace ChargeGateway.Apis.V1.Chargers;

/// <summary><c>POST</c>, <c>PATCH</c> and <c>DELETE</c> of <c>/v1/chargers</c>: which chargers there are.</summary>
static class RegistrationRoutes
{
    public static void MapRegistration(this IEndpointRouteBuilder app)
    {
        app.MapPost("/v1/chargers", RegisterAsync)
            .RequireRole(Role.Admin)
            .WithTags("Chargers")
            .WithName("registerCharger")
            .WithSummary("Register a charger")
            .WithDescription(
                "An OCPP charger then may dial the `url` of the answer; a device at an `address` is looked for at once. Passwords are kept so that they "
                + "can be used and are never shown.")
            .Takes(typeof(ChargerBody))
            .Produces<ChargerView>(StatusCodes.Status201Created)
            .Fails(ProblemKind.For(StatusCodes.Status400BadRequest), ProblemKind.Exists);
        var one = app.MapCharger().RequireRole(Role.Admin).WithTags("Chargers");
        one.MapPatch("", UpdateAsync)
            .WithName("updateCharger")
            .WithSummary("Change a charger")
            .WithDescription("A field that is left out stays, one that is null is taken away. A new password counts from the next connection on.")
            .Takes(typeof(ChargerPatch))
            .Produces<ChargerView>()
            .Fails(ProblemKind.For(StatusCodes.Status400BadRequest), ProblemKind.For(Failure.Unknown), ProblemKind.Configured);
        one.MapDelete("", DeleteAsync)
            .WithName("deleteCharger")
            .WithSummary("Delete a charger")
            .WithDescription("Its line is closed, its sessions and meter values stay.")
            .Produces(StatusCodes.Status204NoContent)
            .Fails(ProblemKind.For(Failure.Unknown), ProblemKind.Configured);
    }

    static async Task<IResult> RegisterAsync(
        HttpContext context, ChargerDirectory directory, ChargerViews views, ChargerRules rules, IPendingChargers pending)
    {
        var body = await JsonBody.ReadAsync<ChargerBody>(context);
        context.NoteCharger(body.Id);
        if (!await directory.AddAsync(rules.Make(body, null), CancellationToken.None))
            return ErrorResponse.Problem(ProblemKind.Exists, $"There is a charger {body.Id} already. PATCH /v1/chargers/{{id}} changes it.", body.Id);
        if (body is { Driver: "ocpp", Password: null or "" }) await pending.AcceptAsync(body.Id, CancellationToken.None);
        return TypedResults.Created("/v1/chargers/" + Uri.EscapeDataString(body.Id), views.Find(body.Id, context.Request));
    }

    static async Task<IResult> UpdateAsync(HttpContext context, ChargerDirectory directory, ChargerViews views, ChargerRules rules)
    {
        var id = context.ChargerId();
        if (directory.Find(id) is not { } present) return ChargerScope.Unknown(id);
        if (present.Configured) return Configured(id);
        var body = await JsonBody.PatchAsync(context, ChargerBody.Of(present));
        if (body.Id != id) throw new BadHttpRequestException("The id of a charger cannot be changed; register a new one.");
        await directory.UpdateAsync(rules.Make(body, present), CancellationToken.None);
        return TypedResults.Ok(views.Find(id, context.Request));
    }

    static async Task<IResult> DeleteAsync(HttpContext context, ChargerDirectory directory)
    {
        var id = context.ChargerId();
        if (directory.Find(id) is { Configured: true }) return Configured(id);
        return await directory.DeleteAsync(id, CancellationToken.None) ? TypedResults.NoContent() : ChargerScope.Unknown(id);
    }

    static IResult Configured(string id) => ErrorResponse.Problem(
        ProblemKind.Configured, $"Charger {id} stands under Gateway:Chargers in the configuration; change it there and restart.", id);
}
