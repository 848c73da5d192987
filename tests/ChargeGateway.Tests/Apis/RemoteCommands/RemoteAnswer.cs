using System.Text.Json;

namespace ChargeGateway.Tests.Apis.RemoteCommands;

/// <summary>An answer of the dialect.</summary>
sealed record RemoteAnswer(int Status, string Text, Dictionary<string, string> Headers)
{
    public JsonElement Json => JsonElement.Parse(Text);

    public string? this[string field] => Json.GetProperty(field) is { ValueKind: not JsonValueKind.Null } value ? value.ToString() : null;

    public RemoteAnswer Is(int status)
    {
        Status.ShouldBe(status, Text);
        return this;
    }

    /// <summary>A problem of that kind, with a text for people.</summary>
    public RemoteAnswer IsProblem(int status, string kind)
    {
        Is(status);
        Headers["Content-Type"].ShouldBe("application/problem+json");
        this["type"].ShouldBe("urn:chargegateway:error:" + kind);
        Json.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
        return this;
    }
}
