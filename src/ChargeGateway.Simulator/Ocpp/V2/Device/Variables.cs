using System.Globalization;

namespace ChargeGateway.Simulator.Ocpp.V2.Device;

/// <summary>The kinds of variables.</summary>
static class Variables
{
    public static ConfigurationEntry Text(string key, string value) => new(key, value) { Allows = text => text.Length <= 1000 };

    public static ConfigurationEntry Flag(string key, bool value) =>
        new(key, value ? "true" : "false") { DataType = "boolean", Allows = text => text is "true" or "false" };

    public static ConfigurationEntry Number(string key, int value, string? unit = null, int least = 0, int most = int.MaxValue) =>
        new(key, value.ToString(CultureInfo.InvariantCulture))
        {
            DataType = "integer",
            Unit = unit,
            Most = most == int.MaxValue ? null : most,
            Allows = text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && number >= least && number <= most,
        };

    public static ConfigurationEntry Choice(string key, string value, string values) =>
        new(key, value) { DataType = "OptionList", Values = values, Allows = text => values.Split(',').Contains(text) };

    public static ConfigurationEntry Members(string key, string value, string values) => new(key, value)
    {
        DataType = "MemberList",
        Values = values,
        Allows = text => text.Split(',', StringSplitOptions.RemoveEmptyEntries).All(values.Split(',').Contains),
    };

    public static ConfigurationEntry Live(string key, string type, Func<string> value, string? unit = null, double? most = null) =>
        new(key, "") { DataType = type, Live = value, Unit = unit, Most = most, ReadOnly = true };

    public static ConfigurationEntry Fixed(this ConfigurationEntry entry) => entry with { ReadOnly = true };
}
