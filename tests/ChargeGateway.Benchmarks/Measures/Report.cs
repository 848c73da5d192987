using System.Globalization;

namespace ChargeGateway.Benchmarks.Measures;

/// <summary>The table that the measurements make.</summary>
sealed class Report
{
    readonly List<string> lines = ["| what | gateway | bare relay | ratio | target |", "|---|---|---|---|---|"];

    public void Add(string what, string gateway, string relay = "", string ratio = "", string target = "")
    {
        lines.Add($"| {what} | {gateway} | {relay} | {ratio} | {target} |");
        Console.WriteLine(lines[^1]);
    }

    public static string Number(double value) => value.ToString(value < 10 ? "0.00" : "#,##0", CultureInfo.InvariantCulture);

    public static string Count(int value) => value.ToString("#,##0", CultureInfo.InvariantCulture);

    public static string Percent(double part, double whole) => (part / whole).ToString("0 %", CultureInfo.InvariantCulture);

    public static string Times(double part, double whole) => (part / whole).ToString("0.00", CultureInfo.InvariantCulture) + " ×";

    public override string ToString() => string.Join('\n', lines);
}
