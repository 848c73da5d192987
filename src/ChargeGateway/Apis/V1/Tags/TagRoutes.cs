using ChargeGateway.Apis.V1.Lists;
using ChargeGateway.Core.Tags;
using ChargeGateway.Errors;
using ChargeGateway.OpenApi;
using ChargeGateway.Security;
using ChargeGateway.Storage.Tags;

namespace ChargeGateway.Apis.V1.Tags;

/// <summary><c>/v1/tags</c>: who may charge.</summary>
static class TagRoutes
{
    const int IdSegment = 2;

    public static void MapTags(this IEndpointRouteBuilder app)
    {
        var tags = app.MapGroup("/v1/tags").WithTags("Tags").ForUnlimitedKeys();
        tags.MapGet("", List)
            .RequireRole(Role.Read).WithName("listTags").WithSummary("Id tags").WithDescription("In the order of their ids.")
            .Lists<TagView>(csv: true)
            .Fails(ProblemKind.For(StatusCodes.Status400BadRequest));
        tags.MapPost("", AddAsync)
            .RequireRole(Role.Admin).WithName("addTag").WithSummary("Add an id tag").WithDescription("It may charge from now on.")
            .Takes(typeof(TagBody))
            .Produces<TagView>(StatusCodes.Status201Created)
            .Fails(ProblemKind.For(StatusCodes.Status400BadRequest), ProblemKind.Exists);
        tags.MapGet("/{id}", (HttpContext context, TagDirectory directory) => Get(context, directory))
            .RequireRole(Role.Read).WithName("getTag").WithSummary("One id tag")
            .Produces<TagView>()
            .Fails(ProblemKind.For(StatusCodes.Status404NotFound));
        tags.MapPatch("/{id}", UpdateAsync)
            .RequireRole(Role.Admin).WithName("updateTag").WithSummary("Change an id tag")
            .WithDescription("A field that is left out stays, one that is null is taken away. It counts from now on.")
            .Takes(typeof(TagPatch))
            .Produces<TagView>()
            .Fails(ProblemKind.For(StatusCodes.Status400BadRequest), ProblemKind.For(StatusCodes.Status404NotFound), ProblemKind.Configured);
        tags.MapDelete("/{id}", DeleteAsync)
            .RequireRole(Role.Admin).WithName("deleteTag").WithSummary("Delete an id tag").WithDescription("A charge that runs goes on.")
            .Produces(StatusCodes.Status204NoContent)
            .Fails(ProblemKind.For(StatusCodes.Status404NotFound), ProblemKind.Configured);
    }

    static IResult List(HttpContext context, TagDirectory directory, [AsParameters] Paging paging) => ListResult.Of(
        context,
        paging.Take(context, directory.All.OrderBy(tag => tag.Id, StringComparer.OrdinalIgnoreCase)).Select(tag => View(directory, tag)).ToArray(),
        csv: true);

    static async Task<IResult> AddAsync(HttpContext context, TagDirectory directory)
    {
        var tag = (await JsonBody.ReadAsync<TagBody>(context)).ToTag();
        if (directory.Find(tag.Id) is not null || !await directory.SaveAsync(tag, CancellationToken.None))
            return ErrorResponse.Problem(ProblemKind.Exists, $"There is a tag {tag.Id} already. PATCH /v1/tags/{{id}} changes it.");
        return TypedResults.Created("/v1/tags/" + Uri.EscapeDataString(tag.Id), View(directory, tag));
    }

    static IResult Get(HttpContext context, TagDirectory directory) =>
        directory.Find(Id(context)) is { } tag ? TypedResults.Ok(View(directory, tag)) : Unknown(context);

    static async Task<IResult> UpdateAsync(HttpContext context, TagDirectory directory)
    {
        if (directory.Find(Id(context)) is not { } present) return Unknown(context);
        if (directory.IsConfigured(present.Id)) return Configured(present);
        var body = await JsonBody.PatchAsync(context, TagBody.Of(present));
        if (body.Id != present.Id) throw new BadHttpRequestException("The id of a tag cannot be changed; add a new one.");
        var tag = body.ToTag();
        await directory.SaveAsync(tag, CancellationToken.None);
        return TypedResults.Ok(View(directory, tag));
    }

    static async Task<IResult> DeleteAsync(HttpContext context, TagDirectory directory)
    {
        if (directory.Find(Id(context)) is not { } present) return Unknown(context);
        if (directory.IsConfigured(present.Id)) return Configured(present);
        return await directory.DeleteAsync(present.Id, CancellationToken.None) ? TypedResults.NoContent() : Unknown(context);
    }

    static string Id(HttpContext context) => RawPath.Segments(context)[IdSegment];

    static TagView View(TagDirectory directory, Tag tag) =>
        new(tag.Id, tag.Name, tag.Parent, tag.Expires, tag.Blocked, tag.Priority, tag.Description, directory.IsConfigured(tag.Id));

    static IResult Unknown(HttpContext context) =>
        ErrorResponse.Problem(ProblemKind.For(StatusCodes.Status404NotFound), $"There is no tag {Id(context)}.");

    static IResult Configured(Tag tag) =>
        ErrorResponse.Problem(ProblemKind.Configured, $"Tag {tag.Id} stands under Gateway:Tags in the configuration; change it there and restart.");
}
