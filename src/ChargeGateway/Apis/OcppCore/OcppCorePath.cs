using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ChargeGateway.Apis.OcppCore;

/// <summary>
/// The parts of <c>/API/{command}/{charge point}/{connector}/{parameter}</c>; a part that is missing is empty, what follows is ignored.
/// </summary>
sealed record OcppCorePath(string Command, string ChargePoint, string Connector, string Parameter)
{
    public static OcppCorePath Of(HttpContext context)
    {
        var segments = RawPath.Segments(context);
        return new OcppCorePath(Segment(1), Segment(2), Segment(3), Segment(4));

        string Segment(int index) => index < segments.Length ? segments[index] : "";
    }

    /// <summary>The connector where it must be a number.</summary>
    public bool TryConnector(out int connector) => int.TryParse(Connector, NumberStyles.Integer, CultureInfo.InvariantCulture, out connector);

    /// <summary>The connector where anything that is no number means the whole charger. A number that does not fit is still wrong.</summary>
    public bool TryConnectorOrWhole(out int connector) => TryConnector(out connector) || !IsNumber(Connector);

    /// <summary>The parameter as a limit: digits and a unit, such as <c>16A</c> or <c>2000w</c>.</summary>
    public bool TryLimit(out int value, [NotNullWhen(true)] out char? unit)
    {
        value = 0;
        unit = Parameter is [.., var last] && char.ToUpperInvariant(last) is var upper and ('A' or 'W') && char.IsAscii(last) ? upper : null;
        return unit is not null && int.TryParse(Parameter.AsSpan()[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    static bool IsNumber(string text)
    {
        var digits = text.AsSpan().Trim().TrimStart("+-");
        return digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9');
    }
}
