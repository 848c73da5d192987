using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace ChargeGateway.Apis.V1;

/// <summary>Reads request bodies and says of a wrong one which field is wrong. A body is taken whatever content type it claims to have.</summary>
static class JsonBody
{
    static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The body as an object; an empty body is an empty object.</summary>
    /// <exception cref="BadHttpRequestException">It is no JSON object.</exception>
    public static async ValueTask<JsonElement> ReadAsync(HttpContext context)
    {
        var body = await ReceiveAsync(context);
        try
        {
            return Parse(body);
        }
        finally
        {
            context.Request.BodyReader.AdvanceTo(body.End);
        }
    }

    /// <summary>The body as a value.</summary>
    /// <exception cref="BadHttpRequestException">It is no JSON object, or its fields are wrong.</exception>
    public static async ValueTask<object> ReadAsync(HttpContext context, Type type)
    {
        var body = await ReceiveAsync(context);
        try
        {
            return Understood(body, type) ?? Read(Parse(body), type);
        }
        finally
        {
            context.Request.BodyReader.AdvanceTo(body.End);
        }
    }

    static async ValueTask<ReadOnlySequence<byte>> ReceiveAsync(HttpContext context)
    {
        var body = context.Request.BodyReader;
        var read = await body.ReadAsync(context.RequestAborted);
        while (!read.IsCompleted)
        {
            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await body.ReadAsync(context.RequestAborted);
        }

        return read.Buffer;
    }

    /// <summary>The short way, where nothing is wrong.</summary>
    /// <returns>None where something is, which is found out in small steps.</returns>
    static object? Understood(in ReadOnlySequence<byte> body, Type type)
    {
        try
        {
            var json = new Utf8JsonReader(body);
            var value = JsonSerializer.Deserialize(ref json, V1Json.Reading.GetTypeInfo(type));
            return json.Read() ? null : value;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    static JsonElement Parse(in ReadOnlySequence<byte> body)
    {
        var json = body.IsSingleSegment ? body.FirstSpan : body.ToArray();
        if (json.Trim(" \r\n\t"u8).IsEmpty) return JsonElement.Parse("{}");
        try
        {
            var value = JsonElement.Parse(json, Strict);
            if (value.ValueKind == JsonValueKind.Object) return value;
        }
        catch (JsonException wrong)
        {
            throw new BadHttpRequestException("The body is not JSON: " + wrong.Message);
        }

        throw new BadHttpRequestException("The body is not a JSON object.");
    }

    /// <inheritdoc cref="ReadAsync(HttpContext, Type)" />
    public static async ValueTask<T> ReadAsync<T>(HttpContext context) => (T)await ReadAsync(context, typeof(T));

    /// <summary>An object as a value.</summary>
    /// <exception cref="WrongFieldsException">Its fields are wrong.</exception>
    public static T Read<T>(JsonElement body) => (T)Read(body, typeof(T));

    /// <inheritdoc cref="Read{T}" />
    public static object Read(JsonElement body, Type type)
    {
        var shape = V1Json.Reading.GetTypeInfo(type);
        CheckFields(body, shape);
        try
        {
            return body.Deserialize(shape)!;
        }
        catch (JsonException wrong)
        {
            throw new WrongFieldsException(Explain(wrong));
        }
    }

    /// <summary>A value with the fields of the body changed; a field that is null there is taken away (RFC 7396).</summary>
    /// <exception cref="BadHttpRequestException">The body is no JSON object, or its fields are wrong.</exception>
    public static async Task<T> PatchAsync<T>(HttpContext context, T present)
    {
        var target = JsonSerializer.SerializeToNode(present, V1Json.Writing)!.AsObject();
        Merge(target, JsonObject.Create(await ReadAsync(context))!, V1Json.Reading.GetTypeInfo(typeof(T)));
        return Read<T>(JsonSerializer.SerializeToElement(target, V1Json.Writing));
    }

    static void Merge(JsonObject target, JsonObject patch, JsonTypeInfo? shape = null)
    {
        foreach (var (given, value) in patch)
        {
            var name = shape?.Properties.FirstOrDefault(property => IsNamed(property, given))?.Name ?? given;
            if (value is JsonObject inner && target[name] is JsonObject present) Merge(present, inner);
            else if (value is null) target.Remove(name);
            else target[name] = value.DeepClone();
        }
    }

    static void CheckFields(JsonElement body, JsonTypeInfo shape)
    {
        List<string> unknown = [.. Unknown(body, shape)];
        List<string> missing = [.. Missing(body, shape)];
        if (unknown.Count == 0 && missing.Count == 0) return;
        var takes = shape.Properties.Count == 0 ? "it takes none" : "it takes " + string.Join(", ", shape.Properties.Select(property => property.Name));
        List<string> wrong = [];
        if (unknown.Count > 0) wrong.Add($"no such field: {string.Join(", ", unknown)} ({takes})");
        if (missing.Count > 0) wrong.Add($"missing: {string.Join(", ", missing)}");
        throw new WrongFieldsException($"The body's fields are wrong; {string.Join("; ", wrong)}.");
    }

    static IEnumerable<string> Unknown(JsonElement body, JsonTypeInfo shape)
    {
        foreach (var field in body.EnumerateObject())
        {
            var isKnown = false;
            foreach (var property in shape.Properties) isKnown |= IsNamed(property, field.Name);
            if (!isKnown) yield return field.Name;
        }
    }

    static IEnumerable<string> Missing(JsonElement body, JsonTypeInfo shape)
    {
        foreach (var property in shape.Properties)
        {
            if (!property.IsRequired) continue;
            var isGiven = false;
            foreach (var field in body.EnumerateObject()) isGiven |= IsNamed(property, field.Name);
            if (!isGiven) yield return property.Name;
        }
    }

    static bool IsNamed(JsonPropertyInfo property, string name) => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    static string Explain(JsonException wrong)
    {
        var field = wrong.Path is { Length: > 2 } path ? path[2..] : "";
        var why = wrong.Message switch
        {
            var own when wrong.InnerException is null && own.StartsWith("a ", StringComparison.Ordinal) => own.Split(" Path:")[0],
            var unknown when unknown.Contains("could not be mapped", StringComparison.Ordinal) => "there is no such field",
            _ => "its value is not of the kind that is taken",
        };
        return field.Length == 0 ? $"The body is wrong; {why}." : $"The field {field} is wrong; {why}.";
    }
}
