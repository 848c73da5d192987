using ChargeGateway.Drivers.Ocpp.Messages;
using ChargeGateway.Tests.Drivers.Ocpp.Messages;

namespace ChargeGateway.Tests.Drivers.Ocpp;

/// <summary>The page's table of messages is that of the code.</summary>
public sealed class DocumentationTests
{
    static readonly string[] versions = ["1.6", "2.0.1", "2.1"];

    [Fact]
    public void Every_message_stands_on_the_page_with_its_versions_and_its_direction()
    {
        var page = File.ReadAllLines(Path.Combine(Repository(), "docs", "ocpp.md"));
        var rows = page.Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == 6 && cells[3] is "in" or "out" or "both")
            .Select(cells => $"{cells[1]}: {cells[2]}: {cells[3]}")
            .ToList();
        var messages = versions.SelectMany(version => OcppMessages.Of(MessageExamples.Version(version)).Values.Select(definition => (version, definition)))
            .GroupBy(pair => pair.definition.Action)
            .Select(same => $"{same.Key}: {string.Join(", ", same.Select(pair => pair.version))}: {Word(same.First().definition.Direction)}");
        rows.ShouldBe(messages, ignoreOrder: true);
    }

    static string Word(MessageDirection direction) => direction switch
    {
        MessageDirection.FromChargePoint => "in",
        MessageDirection.ToChargePoint => "out",
        _ => "both",
    };

    static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ChargeGateway.sln"))) folder = folder.Parent;
        return folder!.FullName;
    }
}
