namespace ChargeGateway.Storage;

/// <summary>Says that this process uses a data directory. The system takes it back when the process ends, however it ends.</summary>
sealed class DataDirectoryLock : IDisposable
{
    const string FileName = "chargegateway.lock";
    const int WindowsSharingViolation = unchecked((int)0x80070020);
    const int LinuxWouldBlock = 11;
    const int MacWouldBlock = 35;

    readonly FileStream file;

    DataDirectoryLock(FileStream file) => this.file = file;

    /// <summary>Makes the directory where it is missing and claims it.</summary>
    /// <exception cref="StoreException">Another process has it, or it cannot be written.</exception>
    public static DataDirectoryLock Take(string directory)
    {
        try
        {
            Directory.CreateDirectory(directory);
            var path = Path.Combine(directory, FileName);
            return new DataDirectoryLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException taken) when (taken.HResult is WindowsSharingViolation or LinuxWouldBlock or MacWouldBlock)
        {
            throw new StoreException($"The data directory {directory} is in use by another gateway. Stop that one or choose another.", taken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The data directory {directory} cannot be used: {failure.Message}", failure);
        }
    }

    public void Dispose() => file.Dispose();
}
