namespace ChargeGateway.Apis.V1.Lists;

/// <summary>Describes lists in the OpenAPI document.</summary>
static class ListDescription
{
    /// <summary>Describes an endpoint that answers with a list.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="csv">Whether it has CSV as well.</param>
    public static RouteHandlerBuilder Lists<T>(this RouteHandlerBuilder endpoint, bool csv) => endpoint
        .Produces<T[]>(StatusCodes.Status200OK, "application/json", csv ? ["application/x-ndjson", "text/csv"] : ["application/x-ndjson"]);
}
