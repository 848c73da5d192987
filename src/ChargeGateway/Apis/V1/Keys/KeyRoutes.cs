using ChargeGateway.Errors;
using ChargeGateway.OpenApi;
using ChargeGateway.Security;
using ChargeGateway.Storage.Keys;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChargeGateway.Apis.V1.Keys;

/// <summary><c>/v1/keys</c>: who may call.</summary>
static class KeyRoutes
{
    const int NameSegment = 2;

    public static void MapKeys(this IEndpointRouteBuilder app)
    {
        var keys = app.MapGroup("/v1/keys").RequireRole(Role.Admin).WithTags("Keys");
        keys.MapGet("", List)
            .WithName("listKeys").WithSummary("API keys").WithDescription("Never the keys themselves: only their hashes are kept.");
        keys.MapPost("", AddAsync)
            .WithName("addKey").WithSummary("Make an API key")
            .WithDescription("The answer has the key itself, which is shown only now. It counts at once.")
            .Takes(typeof(KeyBody))
            .Produces<NewKeyView>(StatusCodes.Status201Created)
            .Fails(ProblemKind.For(StatusCodes.Status400BadRequest), ProblemKind.Exists);
        keys.MapPatch("/{name}", UpdateAsync)
            .WithName("updateKey").WithSummary("Change what an API key may do").WithDescription("It counts at once.")
            .Takes(typeof(KeyPatch))
            .Produces<KeyView>()
            .Fails(
                ProblemKind.For(StatusCodes.Status400BadRequest),
                ProblemKind.For(StatusCodes.Status404NotFound),
                ProblemKind.Configured,
                ProblemKind.LastAdmin);
        keys.MapDelete("/{name}", DeleteAsync)
            .WithName("deleteKey").WithSummary("Delete an API key").WithDescription("It no longer counts, at once.")
            .Produces(StatusCodes.Status204NoContent)
            .Fails(ProblemKind.For(StatusCodes.Status404NotFound), ProblemKind.Configured, ProblemKind.LastAdmin);
    }

    static Ok<KeyView[]> List(ApiKeyStore store, ApiKeyRing ring) =>
        TypedResults.Ok(All(store, ring).OrderBy(key => key.Name, StringComparer.Ordinal).ToArray());

    static async Task<IResult> AddAsync(HttpContext context, ApiKeyStore store, ApiKeyRing ring)
    {
        var body = (await JsonBody.ReadAsync<KeyBody>(context)).Checked();
        var text = ApiKey.NewText();
        if (ring.Named(body.Name) is not null || !await store.AddAsync(body.Name, body.Role.ToString(), text, body.Limited(), CancellationToken.None))
            return ErrorResponse.Problem(ProblemKind.Exists, $"There is a key named {body.Name} already.");
        var made = store.All.First(key => key.Name == body.Name);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Created(
            "/v1/keys/" + Uri.EscapeDataString(body.Name), new NewKeyView(body.Name, body.Role, body.Limited(), made.CreatedAt, text));
    }

    static async Task<IResult> UpdateAsync(HttpContext context, ApiKeyStore store, ApiKeyRing ring)
    {
        if (Refusal(context, store, ring, out var present) is { } refused) return refused;
        var body = (await JsonBody.PatchAsync(context, new KeyBody(present!.Name, present.Role, present.Chargers))).Checked();
        if (body.Name != present.Name) throw new BadHttpRequestException("The name of a key cannot be changed; make a new one.");
        if (body.Role != Role.Admin && IsLastAdmin(present, store, ring)) return LastAdmin(present.Name);
        await store.UpdateAsync(body.Name, body.Role.ToString(), body.Limited(), CancellationToken.None);
        return TypedResults.Ok(present with { Role = body.Role, Chargers = body.Limited() });
    }

    static async Task<IResult> DeleteAsync(HttpContext context, ApiKeyStore store, ApiKeyRing ring)
    {
        if (Refusal(context, store, ring, out var present) is { } refused) return refused;
        if (IsLastAdmin(present!, store, ring)) return LastAdmin(present!.Name);
        return await store.DeleteAsync(present!.Name, CancellationToken.None) ? TypedResults.NoContent() : Unknown(present.Name);
    }

    static IResult? Refusal(HttpContext context, ApiKeyStore store, ApiKeyRing ring, out KeyView? present)
    {
        var name = RawPath.Segments(context)[NameSegment];
        present = All(store, ring).FirstOrDefault(key => key.Name == name);
        if (present is null) return Unknown(name);
        return present.Configured
            ? ErrorResponse.Problem(ProblemKind.Configured, $"Key {name} stands under Gateway:ApiKeys in the configuration; change it there and restart.")
            : null;
    }

    /// <summary>The configuration wins over a key of the same name in the store.</summary>
    static IEnumerable<KeyView> All(ApiKeyStore store, ApiKeyRing ring) => ring.Configured
        .Select(key => new KeyView(key.Name, key.Role, key.Chargers?.Order().ToArray(), null, true))
        .Concat(store.All.Where(key => !ring.Configured.Any(other => other.Name == key.Name))
            .Select(key => new KeyView(key.Name, Enum.Parse<Role>(key.Role), key.Chargers, key.CreatedAt, false)));

    static bool IsLastAdmin(KeyView key, ApiKeyStore store, ApiKeyRing ring) =>
        key.Role == Role.Admin && All(store, ring).Count(other => other.Role == Role.Admin) == 1;

    static IResult Unknown(string name) => ErrorResponse.Problem(ProblemKind.For(StatusCodes.Status404NotFound), $"There is no key named {name}.");

    static IResult LastAdmin(string name) => ErrorResponse.Problem(
        ProblemKind.LastAdmin, $"Key {name} is the last one with the role Admin; without it nobody could manage the gateway. Make another one first.");
}
