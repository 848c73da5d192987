using ChargeGateway.Apis.Balanz.Shapes;
using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.Tags;

/// <summary>All tags, also those of other dialects and of the configuration.</summary>
static class GetTags
{
    public static ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct) =>
        Answer.Of(call.Context.Tags.All.OrderBy(tag => tag.Id, StringComparer.Ordinal).Select(TagShape.Of).ToList());
}
