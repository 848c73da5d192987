using System.Security.Cryptography;
using System.Text;

namespace ChargeGateway.Storage;

/// <summary>
/// Encrypts the secrets that must be used again, with a key of its own in the data directory: a copy of the database alone gives none of them
/// away. AES-256-GCM; the context binds a secret to the row that it stands in.
/// </summary>
sealed class SecretBox
{
    /// <summary>The key's name in the data directory.</summary>
    public const string FileName = "chargegateway.key";

    const int KeySize = 32;
    const int NonceSize = 12;
    const int TagSize = 16;

    readonly byte[] key;

    SecretBox(byte[] key) => this.key = key;

    /// <summary>Opens the box; its key is made where it is missing.</summary>
    /// <param name="directory">The data directory.</param>
    /// <exception cref="StoreException">The key is damaged or cannot be read or written.</exception>
    public static SecretBox Open(string directory)
    {
        var path = Path.Combine(directory, FileName);
        try
        {
            var key = File.Exists(path) ? File.ReadAllBytes(path) : Make(path);
            return key.Length == KeySize ? new SecretBox(key) : throw new StoreException($"The key file {path} is damaged. Put it back from a backup.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The key file {path} cannot be used: {failure.Message}", failure);
        }
    }

    /// <summary>Encrypts a secret.</summary>
    /// <param name="secret">The secret; none gives none.</param>
    /// <param name="context">Where it belongs; the same is needed to read it.</param>
    public string? Seal(string? secret, string context)
    {
        if (secret is null) return null;
        var plain = Encoding.UTF8.GetBytes(secret);
        var box = new byte[NonceSize + TagSize + plain.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceSize));
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(
            box.AsSpan(0, NonceSize), plain, box.AsSpan(NonceSize + TagSize), box.AsSpan(NonceSize, TagSize), Encoding.UTF8.GetBytes(context));
        return Convert.ToBase64String(box);
    }

    /// <summary>Reads a secret.</summary>
    /// <param name="box">What <see cref="Seal"/> gave; none gives none.</param>
    /// <param name="context">Where it belongs.</param>
    /// <returns>None also where the key is not the one that it was sealed with.</returns>
    public string? Open(string? box, string context)
    {
        if (box is null) return null;
        var bytes = Convert.FromBase64String(box);
        if (bytes.Length < NonceSize + TagSize) return null;
        var plain = new byte[bytes.Length - NonceSize - TagSize];
        using var aes = new AesGcm(key, TagSize);
        try
        {
            aes.Decrypt(
                bytes.AsSpan(0, NonceSize),
                bytes.AsSpan(NonceSize + TagSize),
                bytes.AsSpan(NonceSize, TagSize),
                plain,
                Encoding.UTF8.GetBytes(context));
            return Encoding.UTF8.GetString(plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    static byte[] Make(string path)
    {
        var key = RandomNumberGenerator.GetBytes(KeySize);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        file.Write(key);
        file.Flush(flushToDisk: true);
        return key;
    }
}
