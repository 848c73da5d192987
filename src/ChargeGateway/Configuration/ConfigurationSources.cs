namespace ChargeGateway.Configuration;

/// <summary>Where the configuration comes from. Later sources win: the file, the environment, the command line.</summary>
static class ConfigurationSources
{
    const string FileName = "appsettings.json";

    /// <summary>Replaces all sources.</summary>
    /// <param name="configuration">What to fill.</param>
    /// <param name="directory">Where a file of the user's own may lie. It takes the place of the one beside the program: two layers
    /// would let an API key that was deleted from the one live on in the other.</param>
    /// <param name="commandLine">Keys and values.</param>
    public static void Use(IConfigurationBuilder configuration, string directory, IEnumerable<KeyValuePair<string, string?>> commandLine)
    {
        var file = new[] { directory, AppContext.BaseDirectory }.Select(place => Path.Combine(place, FileName)).FirstOrDefault(File.Exists);
        configuration.Sources.Clear();
        if (file is not null) AddFile(configuration, file);
        configuration
            .AddEnvironmentVariables("ASPNETCORE_")
            .AddEnvironmentVariables()
            .AddInMemoryCollection(commandLine);
    }

    static void AddFile(IConfigurationBuilder configuration, string file)
    {
        try
        {
            configuration.AddJsonFile(file, optional: false, reloadOnChange: false);
        }
        catch (InvalidDataException wrong)
        {
            var cause = wrong.InnerException?.InnerException ?? wrong.InnerException ?? wrong;
            throw new ConfigurationException($"{file} is not valid JSON: {cause.Message.ReplaceLineEndings(" ")}");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"{file} cannot be read: {wrong.Message}");
        }
    }
}
