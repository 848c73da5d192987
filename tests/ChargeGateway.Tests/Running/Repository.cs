namespace ChargeGateway.Tests.Running;

/// <summary>The files that users see, found by walking up from the tests.</summary>
static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(string file) => Path.Combine(Root, file);

    public static string Read(string file) => File.ReadAllText(PathOf(file));

    static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ChargeGateway.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
