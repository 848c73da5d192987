namespace ChargeGateway.Apis.Balanz.Live;

/// <summary>A setting as balanz's configuration file has it, in force in the gateway.</summary>
/// <param name="Section">The section of the file.</param>
/// <param name="Key">The key in it.</param>
/// <param name="Read">Its present value as text.</param>
/// <param name="Write">Puts another in force; throws <see cref="FormatException"/> or <see cref="ArgumentException"/> where it cannot be.</param>
sealed record LiveSetting(string Section, string Key, Func<string> Read, Action<string> Write);
