using ChargeGateway.Storage;

namespace ChargeGateway.Tests.Storage;

/// <summary>A data directory that is gone after the test.</summary>
sealed class DataFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("chargegateway-").FullName;

    public string Database => System.IO.Path.Combine(Path, GatewayStore.FileName);

    public Task<GatewayStore> OpenAsync() => GatewayStore.OpenAsync(Path, CancellationToken.None);

    /// <summary>What a kill at this moment would leave behind.</summary>
    public DataFolder CopyAsIs()
    {
        var copy = new DataFolder();
        foreach (var file in Directory.GetFiles(Path, GatewayStore.FileName + "*"))
        {
            var name = System.IO.Path.GetFileName(file);
            if (!name.EndsWith("-shm", StringComparison.Ordinal)) File.Copy(file, System.IO.Path.Combine(copy.Path, name));
        }

        return copy;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
