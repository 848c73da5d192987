using Microsoft.AspNetCore.Http.Features;

namespace ChargeGateway.Apis;

/// <summary>The segments of the path that the caller sent, each percent-decoded on its own, so that an id may hold a slash as <c>%2F</c>.</summary>
static class RawPath
{
    public static string[] Segments(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var raw = target.AsSpan(0, target.AsSpan().IndexOf('?') is >= 0 and var query ? query : target.Length).ToString();
        var segments = raw.Split('/')[1..];
        var plain = raw.StartsWith('/') && !segments.Any(segment => segment is "." or "..");
        return plain ? Array.ConvertAll(segments, Uri.UnescapeDataString) : context.Request.Path.Value!.Split('/')[1..];
    }
}
