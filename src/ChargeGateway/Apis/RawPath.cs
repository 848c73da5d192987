using Microsoft.AspNetCore.Http.Features;

namespace ChargeGateway.Apis;

/// <summary>The segments of the path that the caller sent, each percent-decoded on its own, so that an id may hold a slash as <c>%2F</c>.</summary>
static class RawPath
{
    public static string[] Segments(HttpContext context)
    {
        var raw = Sent(context);
        if (!IsPlain(raw)) return context.Request.Path.Value!.Split('/')[1..];
        var segments = raw[1..].ToString().Split('/');
        return raw.Contains('%') ? Array.ConvertAll(segments, Uri.UnescapeDataString) : segments;
    }

    static ReadOnlySpan<char> Sent(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.AsSpan();
        return target.IndexOf('?') is >= 0 and var query ? target[..query] : target;
    }

    static bool IsPlain(ReadOnlySpan<char> raw)
    {
        if (raw is not ['/', ..]) return false;
        foreach (var segment in raw.Split('/'))
        {
            if (raw[segment] is "." or "..") return false;
        }

        return true;
    }
}
