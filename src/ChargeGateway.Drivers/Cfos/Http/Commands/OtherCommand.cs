using System.Text.Json;

namespace ChargeGateway.Drivers.Cfos.Http.Commands;

/// <summary>A command that the gateway has no rules for: newer firmware has more than the pages say.</summary>
/// <param name="Cmd">Its name.</param>
/// <param name="Parameters">Text, numbers and flags go into the query; an object or array named <c>body</c> is posted.</param>
sealed record OtherCommand(string Cmd, JsonElement Parameters) : CfosCommand
{
    public override CfosRequest ToRequest()
    {
        if (!IsName(Cmd)) throw CfosException.Invalid($"'{Cmd}' cannot be a command: small letters, digits and underscores, 1 to 40.");
        var request = new CfosRequestBuilder(Cmd);
        foreach (var parameter in Parameters.EnumerateObject()) Add(request, parameter);
        return request.Build(CfosAnswerKind.Any);
    }

    void Add(CfosRequestBuilder request, JsonProperty parameter)
    {
        var (name, value) = (parameter.Name, parameter.Value);
        if (name == "body" && value.ValueKind is JsonValueKind.Object or JsonValueKind.Array) request.Post(value);
        else if (name == "cmd" || !IsName(name)) throw CfosException.Invalid($"{Cmd} cannot have a parameter '{name}'.");
        else request.Add(name, Text(name, value));
    }

    string? Text(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "1",
        JsonValueKind.False => "0",
        JsonValueKind.Null => null,
        _ => throw CfosException.Invalid($"{Cmd}: {name} is {value.ValueKind}; only 'body' can be an object or an array."),
    };

    static bool IsName(string text) =>
        text is { Length: >= 1 and <= 40 } && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');

    public override string ToString() => Cmd;
}
