using System.Text.Json;
using ChargeGateway.Tests.Running;

namespace ChargeGateway.Tests.Samples;

/// <summary>Home Assistant's templates, rendered by the library that it renders them with.</summary>
static class Jinja
{
    // What Home Assistant adds to Jinja2, as far as the samples use it.
    const string Program =
        """
        import json, sys, urllib.parse, jinja2
        given = json.load(sys.stdin)
        states = given["states"]
        env = jinja2.Environment(undefined=jinja2.StrictUndefined)
        def number(value, default=None):
            try:
                return float(value)
            except (TypeError, ValueError):
                if default is None: raise
                return default
        env.filters.update(urlencode=urllib.parse.quote, to_json=json.dumps, float=number, int=lambda value: int(number(value)))
        env.globals.update(
            states=lambda entity: states.get(entity, "unknown"),
            is_state=lambda entity, state: states.get(entity) == state,
            has_value=lambda entity: states.get(entity, "unknown") not in ("unknown", "unavailable"))
        for step in given["steps"]:
            states[step["Entity"]] = env.from_string(step["Template"]).render(given["variables"]).strip()
        print(json.dumps([states[step["Entity"]] for step in given["steps"]]))
        """;

    static readonly Lazy<bool> Installed = new(() =>
        Programs.Find("python3") is not null && Tool.RunAsync("python3", ["-c", "import jinja2"]).GetAwaiter().GetResult().Code == 0);

    public static string? SkipReason => Installed.Value ? null : "python3-jinja2 is not on this machine: no template of Home Assistant was rendered.";

    /// <param name="templates">The templates.</param>
    /// <param name="variables">What they know by name.</param>
    public static Task<string[]> RenderAsync(IEnumerable<string> templates, Dictionary<string, object> variables) =>
        RunAsync(templates.Select((template, index) => ($"sensor.{index}", template)), variables, []);

    /// <param name="steps">Entities with their templates; each sees the states of those before it.</param>
    /// <param name="states">The states of Home Assistant's other entities.</param>
    public static Task<string[]> RenderAsync(IEnumerable<(string Entity, string Template)> steps, Dictionary<string, string> states) =>
        RunAsync(steps, [], states);

    static async Task<string[]> RunAsync(
        IEnumerable<(string Entity, string Template)> steps, Dictionary<string, object> variables, Dictionary<string, string> states)
    {
        var input = JsonSerializer.Serialize(new { steps = steps.Select(step => new { step.Entity, step.Template }), variables, states });
        var ran = await Tool.RunAsync("python3", ["-c", Program], input: input);
        ran.Code.ShouldBe(0, ran.Error);
        return JsonSerializer.Deserialize<string[]>(ran.Output)!;
    }
}
