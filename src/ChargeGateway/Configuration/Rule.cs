using System.Globalization;

namespace ChargeGateway.Configuration;

/// <summary>What a setting must keep to.</summary>
static class Rule
{
    public static void Require(bool holds, string key, object? value, string expected)
    {
        if (!holds) throw ConfigurationException.Wrong(key, value, expected);
    }

    public static void Range(string key, int value, int from, int to) =>
        Require(value >= from && value <= to, key, value, string.Create(CultureInfo.InvariantCulture, $"a whole number from {from} to {to}"));

    public static void Unique(string list, string field, IEnumerable<string> values, StringComparer comparer)
    {
        var seen = new HashSet<string>(comparer);
        foreach (var (index, value) in values.Index())
            Require(seen.Add(value), $"{list}:{index}:{field}", value, "one that no other entry of the list has");
    }
}
