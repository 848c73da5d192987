using System.Text.Json;

namespace ChargeGateway.Tests.Schemas;

public class JsonSchemaTests
{
    const string Schema = """
        { "definitions": { "Word": { "type": "string", "enum": ["a", "b"] } },
          "type": "object", "additionalProperties": false, "required": ["word"],
          "properties": {
            "word": { "$ref": "#/definitions/Word" },
            "text": { "type": "string", "maxLength": 3 },
            "when": { "type": "string", "format": "date-time" },
            "where": { "type": "string", "format": "uri" },
            "whole": { "type": "integer", "minimum": 0, "maximum": 9 },
            "number": { "type": "number", "multipleOf": 0.1 },
            "truth": { "type": "boolean" },
            "list": { "type": "array", "minItems": 1, "maxItems": 2, "items": { "type": "object", "required": ["x"], "properties": { "x": { "type": "integer" } } } } } }
        """;

    [Theory]
    [InlineData("""{"word":"a"}""")]
    [InlineData("""{"word":"b","text":"äöü","when":"2026-01-01T10:00:00.000Z","where":"ftp://a/b","whole":9,"number":8.1,"truth":false,"list":[{"x":1},{"x":2}]}""")]
    [InlineData("""{"word":"a","text":"😀😀😀","number":16,"list":[{"x":1,"other":null}]}""")]
    public void A_valid_value_has_no_errors(string json) => Validate(json).ShouldBeEmpty();

    [Theory]
    [InlineData("""[]""", "$ is no object")]
    [InlineData("""{}""", "$ lacks word")]
    [InlineData("""{"word":"c"}""", "$.word is none of")]
    [InlineData("""{"word":"a","more":1}""", "$.more is not known")]
    [InlineData("""{"word":"a","text":"four"}""", "$.text is longer than 3")]
    [InlineData("""{"word":"a","text":1}""", "$.text is no string")]
    [InlineData("""{"word":"a","text":null}""", "$.text is no string")]
    [InlineData("""{"word":"a","when":"2026-01-01 10:00:00"}""", "$.when is no date-time")]
    [InlineData("""{"word":"a","when":"2026-13-01T10:00:00Z"}""", "$.when is no date-time")]
    [InlineData("""{"word":"a","where":"nowhere"}""", "$.where is no uri")]
    [InlineData("""{"word":"a","whole":1.5}""", "$.whole is no integer")]
    [InlineData("""{"word":"a","whole":-1}""", "$.whole is less than 0")]
    [InlineData("""{"word":"a","whole":10}""", "$.whole is more than 9")]
    [InlineData("""{"word":"a","number":8.15}""", "$.number is no multiple of 0.1")]
    [InlineData("""{"word":"a","truth":"true"}""", "$.truth is no boolean")]
    [InlineData("""{"word":"a","list":[]}""", "$.list has fewer than 1 items")]
    [InlineData("""{"word":"a","list":[{"x":1},{"x":1},{"x":1}]}""", "$.list has more than 2 items")]
    [InlineData("""{"word":"a","list":[{"x":1},{}]}""", "$.list[1] lacks x")]
    public void An_invalid_value_is_named(string json, string error) => Validate(json).ShouldHaveSingleItem().ShouldStartWith(error);

    [Fact]
    public void A_keyword_that_is_not_known_is_not_passed_over() =>
        Should.Throw<NotSupportedException>(() => new JsonSchema(Parse("""{"pattern":"x"}""")).Validate(Parse("1")));

    [SchemaTheory]
    [InlineData("1.6", 78)]
    [InlineData("2.0.1", 128)]
    [InlineData("2.1", 181)]
    public void Every_schema_of_every_version_is_read_to_its_end(string version, int count)
    {
        var set = SchemaSet.Find(version).ShouldNotBeNull();
        set.Names.Count().ShouldBe(count);
        foreach (var name in set.Names)
            Walk(set[name].Root);
    }

    static void Walk(SchemaNode node)
    {
        node.Validate(Parse("\"x\""), "$", []);
        if (node.Items is { } items)
            Walk(items);
        foreach (var member in node.Properties.Values)
            Walk(member);
    }

    static IReadOnlyList<string> Validate(string json) => new JsonSchema(Parse(Schema)).Validate(Parse(json));

    static JsonElement Parse(string json) => JsonSerializer.Deserialize<JsonElement>(json);
}
