using System.Globalization;
using ChargeGateway.Drivers.Cfos.Http.Commands;
using ChargeGateway.Drivers.Cfos.Registers;

namespace ChargeGateway.Tests.Drivers.Cfos;

/// <summary>The page says what the tables in the code say.</summary>
public sealed class DocumentationTests
{
    static readonly string Page = File.ReadAllText(Path.Combine(Repository(), "docs", "cfos.md"));

    [Fact]
    public void Every_register_stands_on_the_page() =>
        string.Join('\n', RegisterMap.Registers.Select(Row).Where(row => !Page.Contains(row))).ShouldBeEmpty();

    [Fact]
    public void Every_command_stands_on_the_page() => CfosCommands.Names.Where(name => !Page.Contains($"| `{name}` |")).ShouldBeEmpty();

    static string Row(Register register)
    {
        var devices = register.Devices switch { RegisterDevices.Evse => "EVSE", RegisterDevices.Meter => "S0", _ => "both" };
        var type = register.Type switch { RegisterType.Text => "text", _ => string.Create(CultureInfo.InvariantCulture, $"{(register.Signed ? "int" : "uint")}{register.Words * 16}") };
        var access = register.Access switch { RegisterAccess.Read => "read", RegisterAccess.Flash => "write (flash)", _ => "write (memory)" };
        var unit = register.Unit is null ? "" : register.Scale == 1 ? register.Unit : string.Create(CultureInfo.InvariantCulture, $"{register.Scale} {register.Unit}");
        return $"| {register.HttpAddress} | {register.Words} | `{register.Name}` | {type} | {unit} | {access} | {devices} | {register.Meaning} |";
    }

    static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ChargeGateway.sln"))) folder = folder.Parent;
        return folder!.FullName;
    }
}
