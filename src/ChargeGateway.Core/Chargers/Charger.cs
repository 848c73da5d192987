namespace ChargeGateway.Core.Chargers;

/// <summary>A registered charger.</summary>
/// <param name="Id">Its id, case-sensitive, 1 to 48 characters.</param>
/// <param name="Name">A name for people.</param>
/// <param name="Driver">The driver that reaches it, such as <c>ocpp</c>.</param>
/// <param name="Address">Where the driver finds it; none for chargers that dial in.</param>
/// <param name="PasswordHash">The salted hash of the password that it dials in with; none where it needs none.</param>
/// <param name="Configured">Whether it stands in the configuration, which then wins over the store.</param>
public sealed record Charger(
    string Id, string? Name = null, string Driver = "ocpp", string? Address = null, string? PasswordHash = null, bool Configured = false)
{
    /// <summary>The longest id that is taken (OCPP 2.0.1 part 4, 3.1.1).</summary>
    public const int MaxIdLength = 48;

    /// <summary>Whether it speaks OCPP: it dials in, and a charge begins when a user is known, not when a car comes.</summary>
    public bool SpeaksOcpp => Driver == "ocpp";

    /// <summary>How the device is reached, for drivers that dial out.</summary>
    public DeviceSettings? Settings { get; init; }

    /// <summary>The UUID that another system knows it by, taken for its id where that system is replaced; none where there is none.</summary>
    public Guid? Uuid { get; init; }

    /// <summary>The load manager that is told of this charger and steers it; none where there is none.</summary>
    public FeedTo? FeedTo { get; init; }

    /// <summary>Whether a text can be a charger's id: 1 to 48 characters, none of them a control character.</summary>
    /// <param name="id">The text.</param>
    public static bool IsValidId(string id) => id.Length is > 0 and <= MaxIdLength && !id.Any(char.IsControl);
}
