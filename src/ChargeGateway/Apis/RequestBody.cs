using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace ChargeGateway.Apis;

/// <summary>Reads a request's JSON strictly: what the shape does not have is refused by name, so that no misspelt field is passed over.</summary>
static class RequestBody
{
    static readonly JsonDocumentOptions Plain = new() { MaxDepth = 16 };

    /// <summary>The body as JSON; none where there is no body.</summary>
    /// <exception cref="BadHttpRequestException">It is no JSON.</exception>
    public static async Task<JsonElement?> ReadAsync(HttpContext context)
    {
        using var buffer = new MemoryStream();
        await context.Request.Body.CopyToAsync(buffer, context.RequestAborted);
        if (buffer.Length == 0) return null;
        CheckType(context.Request);
        try
        {
            using var json = JsonDocument.Parse(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), Plain);
            return json.RootElement.Clone();
        }
        catch (JsonException wrong)
        {
            throw new BadHttpRequestException("The body is no JSON: " + wrong.Message, wrong);
        }
    }

    /// <summary>The body as <typeparamref name="T"/>; a new one where there is no body.</summary>
    /// <exception cref="BadHttpRequestException">It is no JSON, has fields that are not known, or values that do not fit.</exception>
    public static async Task<T> ReadAsync<T>(HttpContext context)
        where T : class, new() => await ReadAsync(context) is { } json ? Bind<T>(context, json) : new T();

    /// <summary>JSON as <typeparamref name="T"/>.</summary>
    /// <exception cref="BadHttpRequestException">It has fields that are not known, or values that do not fit.</exception>
    public static T Bind<T>(HttpContext context, JsonElement json)
        where T : class
    {
        var shapes = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var shape = shapes.GetTypeInfo(typeof(T));
        CheckFields(shapes, shape, json, "");
        try
        {
            return (T?)json.Deserialize(shape) ?? throw new BadHttpRequestException("The body is null, expected an object.");
        }
        catch (JsonException wrong)
        {
            throw new BadHttpRequestException($"The value of {wrong.Path?.TrimStart('$', '.')} does not fit: it is of another kind.", wrong);
        }
    }

    static void CheckType(HttpRequest request)
    {
        if (!request.HasJsonContentType() && !string.IsNullOrEmpty(request.ContentType))
            throw new BadHttpRequestException("The body must be application/json.", StatusCodes.Status415UnsupportedMediaType);
    }

    static void CheckFields(JsonSerializerOptions shapes, JsonTypeInfo shape, JsonElement json, string path)
    {
        if (shape is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } && json.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, item) in json.EnumerateArray().Index()) CheckFields(shapes, shapes.GetTypeInfo(element), item, $"{path}[{index}]");
        }

        if (shape.Kind != JsonTypeInfoKind.Object || (json.ValueKind == JsonValueKind.Null && path.Length > 0)) return;
        if (json.ValueKind != JsonValueKind.Object)
            throw new BadHttpRequestException($"{(path.Length == 0 ? "The body" : path)} is no object.");
        var unknown = json.EnumerateObject().Where(field => Property(shape, field.Name) is null).Select(field => Join(path, field.Name)).ToList();
        if (unknown.Count > 0)
        {
            throw new BadHttpRequestException(
                $"Unknown fields: {string.Join(", ", unknown)}. Known ones: {string.Join(", ", shape.Properties.Select(known => known.Name))}.");
        }

        foreach (var field in json.EnumerateObject())
            CheckFields(shapes, shapes.GetTypeInfo(Property(shape, field.Name)!.PropertyType), field.Value, Join(path, field.Name));
    }

    static JsonPropertyInfo? Property(JsonTypeInfo shape, string name) => shape.Properties.FirstOrDefault(known => known.Name == name);

    static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
