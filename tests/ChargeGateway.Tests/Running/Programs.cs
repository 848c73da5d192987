namespace ChargeGateway.Tests.Running;

/// <summary>Programs of this machine.</summary>
static class Programs
{
    /// <summary>Why a test that needs them cannot run; none where all are there.</summary>
    public static string? Missing(params string[] programs)
    {
        var missing = programs.FirstOrDefault(program => Find(program) is null);
        return missing is null ? null : $"{missing} is not on this machine: nothing was tried with it.";
    }

    /// <summary>Where a program is; none where it is not.</summary>
    public static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}
