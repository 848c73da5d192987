namespace ChargeGateway.Apis.Balanz.Files;

/// <summary>What balanz calls its files.</summary>
static class FileNames
{
    public const string Chargers = "chargers.csv";
    public const string Firmware = "firmware.csv";
    public const string Groups = "groups.csv";
    public const string Sessions = "sessions.csv";
    public const string Tags = "tags.csv";
    public const string Users = "users.csv";

    /// <summary>The lines of a file.</summary>
    /// <returns>None where there is no such file.</returns>
    /// <exception cref="FormatException">A line cannot be used.</exception>
    public static List<T>? Read<T>(string directory, string name)
    {
        var path = Path.Combine(directory, name);
        if (!File.Exists(path)) return null;
        using var text = File.OpenText(path);
        return CsvText.Read<T>(text, path);
    }
}
