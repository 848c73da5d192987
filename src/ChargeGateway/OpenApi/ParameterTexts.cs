using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace ChargeGateway.OpenApi;

/// <summary>What the parameters of <c>/v1</c> mean. A name means the same wherever it is used.</summary>
static class ParameterTexts
{
    static readonly FrozenDictionary<string, (string Description, string? Example)> Known = new Dictionary<string, (string, string?)>
    {
        ["chargers/id"] = ("The charger's id, case-sensitive; a slash in it as `%2F`", "station42"),
        ["tags/id"] = ("The id tag, in any letter case; a slash in it as `%2F`", "04A1B2C3"),
        ["sessions/id"] = ("The session's number", "17"),
        ["operations/id"] = ("The operation's id", "0199c0de0000700080000000c0ffee00"),
        ["webhooks/id"] = ("The webhook's id", "0199c0de0000700080000000c0ffee01"),
        ["keys/name"] = ("The key's name", "home"),
        ["n"] = ("The connector's number, from 1; 0 is the whole charger", "1"),
        ["letter"] = ("The dead letter's number", "3"),
        ["limit"] = ("The most entries to give, 1 to 10,000; 100 without it", null),
        ["offset"] = ("How many entries to leave out first", null),
        ["charger"] = ("Only of this charger", null),
        ["tag"] = ("Only of this id tag, in any letter case", null),
        ["from"] = ("Only from then on, such as `2026-01-31T12:00:00Z`", null),
        ["to"] = ("Only before then", null),
        ["format"] = ("`json`, `ndjson` or `csv` where there is one; the header `Accept` does as well", null),
        ["running"] = ("Only those that run, or only those that have ended", null),
        ["connector"] = ("Only of this connector", null),
        ["session"] = ("Only of this session", null),
        ["measurand"] = ("Only of this measurand, such as `Energy.Active.Import.Register`", null),
        ["type"] = ("Only of these types, several times or separated by commas; `session.*` is all that begin so", null),
        ["lastEventId"] = ("As the header `Last-Event-ID`, for callers that cannot send it", null),
        ["key"] = ("Only of this API key, by its name", null),
        ["action"] = ("Only of this action: a command's name or an operation's id", null),
    }.ToFrozenDictionary();

    public static string? DescriptionOf(string path, string name) => Find(path, name).Description;

    public static JsonNode? ExampleOf(string path, string name) => Find(path, name).Example is { } example ? JsonValue.Create(example) : null;

    static (string? Description, string? Example) Find(string path, string name)
    {
        var room = path.Split('/').ElementAtOrDefault(2);
        return Known.TryGetValue($"{room}/{name}", out var special) ? special : Known.GetValueOrDefault(name);
    }
}
