using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChargeGateway.Tests.Running;

/// <summary>YAML files, with <c>&lt;&lt;</c> merged and tags such as <c>!secret</c> left alone.</summary>
static class Yaml
{
    public static YamlMappingNode Load(string file)
    {
        using var text = new StringReader(Repository.Read(file));
        var yaml = new YamlStream();
        yaml.Load(new MergingParser(new Parser(text)));
        return (YamlMappingNode)yaml.Documents.ShouldHaveSingleItem().RootNode;
    }

    public static YamlNode? Find(this YamlNode node, string key) =>
        ((YamlMappingNode)node).Children.TryGetValue(new YamlScalarNode(key), out var found) ? found : null;

    public static string Text(this YamlNode node, string key) => ((YamlScalarNode)node[key]).Value!;

    public static IEnumerable<YamlNode> Items(this YamlNode node, string key) => (YamlSequenceNode)node[key];

    public static IEnumerable<string> Texts(this YamlNode node, string key) => node.Items(key).Select(item => ((YamlScalarNode)item).Value!);

    public static IEnumerable<(string Key, YamlNode Value)> Fields(this YamlNode node) =>
        ((YamlMappingNode)node).Select(pair => (((YamlScalarNode)pair.Key).Value!, pair.Value));
}
