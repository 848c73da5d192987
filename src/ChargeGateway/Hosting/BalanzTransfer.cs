using ChargeGateway.Apis.Balanz.Files;
using ChargeGateway.Configuration;

namespace ChargeGateway.Hosting;

/// <summary>Takes over or writes balanz's files instead of running.</summary>
static class BalanzTransfer
{
    /// <returns>Whether that was asked for.</returns>
    /// <exception cref="ConfigurationException">The files cannot be read or written.</exception>
    public static async Task<bool> RunAsync(IServiceProvider services, CommandLine commandLine, TextWriter console)
    {
        try
        {
            if (commandLine.ImportBalanz is { } from)
                await console.WriteLineAsync($"Taken over from {from}: {await services.GetRequiredService<FileImport>().RunAsync(from, default)}.");
            if (commandLine.ExportBalanz is { } to)
                await console.WriteLineAsync($"Written to {to}: {await services.GetRequiredService<FileExport>().RunAsync(to, default)}.");
        }
        catch (Exception wrong) when (wrong is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException(wrong.Message);
        }

        return (commandLine.ImportBalanz ?? commandLine.ExportBalanz) is not null;
    }
}
