using System.ComponentModel;
using Microsoft.AspNetCore.Http.Extensions;

namespace ChargeGateway.Apis.V1.Lists;

/// <summary>A part of a list. Where there is more, the header <c>Link</c> has the address of the next part (RFC 8288).</summary>
/// <param name="Limit">The most entries to give, 1 to 10,000.</param>
/// <param name="Offset">How many entries to leave out first.</param>
sealed record Paging(
    [property: Description("The most entries to give, 1 to 10,000; 100 without it")] int? Limit = null,
    [property: Description("How many entries to leave out first")] int? Offset = null)
{
    const int Most = 10_000;
    const int Usual = 100;

    /// <summary>The most entries to give.</summary>
    /// <exception cref="BadHttpRequestException">The caller asked for none or for too many.</exception>
    public int Count() => Limit is null or (>= 1 and <= Most) ? Limit ?? Usual : throw new BadHttpRequestException($"limit is 1 to {Most}, not {Limit}.");

    /// <summary>How many entries to leave out first.</summary>
    /// <exception cref="BadHttpRequestException">It is below zero.</exception>
    public int Start() => Offset is null or >= 0 ? Offset ?? 0 : throw new BadHttpRequestException($"offset is zero or more, not {Offset}.");

    /// <summary>The wanted part of a whole list.</summary>
    public IReadOnlyList<T> Take<T>(HttpContext context, IEnumerable<T> all) => Cut(context, [.. all.Skip(Start()).Take(Count() + 1)]);

    /// <summary>A part that was asked for with one entry more than wanted, without that entry. Where it is there, the caller is told.</summary>
    public IReadOnlyList<T> Cut<T>(HttpContext context, IReadOnlyList<T> oneMore)
    {
        if (oneMore.Count <= Count()) return oneMore;
        var query = context.Request.Query.Where(pair => !pair.Key.Equals("offset", StringComparison.OrdinalIgnoreCase))
            .Append(new("offset", (Start() + Count()).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        context.Response.Headers.Link = $"<{context.Request.PathBase}{context.Request.Path}{new QueryBuilder(query).ToQueryString()}>; rel=\"next\"";
        return [.. oneMore.Take(Count())];
    }
}
