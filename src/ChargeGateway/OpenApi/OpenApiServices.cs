using System.Text.Json.Nodes;
using ChargeGateway.Apis.OcppCore;
using ChargeGateway.Security;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;
using Swashbuckle.AspNetCore.SwaggerUI;

namespace ChargeGateway.OpenApi;

/// <summary>The OpenAPI document at <c>/openapi/v1.json</c> and Swagger UI at <c>/swagger</c>. Neither needs a key.</summary>
static class OpenApiServices
{
    const string Document = "v1";

    public static IServiceCollection AddOpenApiDocument(this IServiceCollection services) =>
        services.AddEndpointsApiExplorer().AddSwaggerGen(Describe);

    public static void UseOpenApi(this IApplicationBuilder app) => app.UseWhen(IsAboutIt, Serve);

    static bool IsAboutIt(HttpContext context) => context.Request.Path.StartsWithSegments("/openapi") || context.Request.Path.StartsWithSegments("/swagger");

    static void Serve(IApplicationBuilder app)
    {
        app.UseSwagger(document =>
        {
            document.RouteTemplate = "openapi/{documentName}.json";
            document.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        });
        app.UseSwaggerUI(ui =>
        {
            ui.RoutePrefix = "swagger";
            ui.DocumentTitle = "ChargeGateway";
            ui.SwaggerEndpoint($"/openapi/{Document}.json", "ChargeGateway");
            ui.EnablePersistAuthorization();
            ui.EnableDeepLinking();
            ui.EnableTryItOutByDefault();
            ui.DisplayRequestDuration();
            ui.DocExpansion(DocExpansion.List);
            ui.DefaultModelsExpandDepth(-1);
        });
    }

    static void Describe(SwaggerGenOptions options)
    {
        options.SwaggerDoc(Document, new OpenApiInfo
        {
            Title = "ChargeGateway",
            Version = Document,
            Description = "One REST service in front of EV chargers. Enter the API key once under **Authorize**.",
        });
        options.AddSecurityDefinition(ApiKeyMiddleware.SchemeName, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Header,
            Name = ApiKeyMiddleware.HeaderName,
            Description = "A key of the gateway's configuration, or the one that its first start printed.",
        });
        options.AddSecurityRequirement(document => new OpenApiSecurityRequirement
        {
            [new OpenApiSecuritySchemeReference(ApiKeyMiddleware.SchemeName, document)] = [],
        });
        options.OperationFilter<ExampleFilter>();
        options.SupportNonNullableReferenceTypes();
        options.MapType<TimeSpan>(() => new OpenApiSchema { Type = JsonSchemaType.Number, Description = "Seconds." });
        options.MapType<JsonNode>(() => new OpenApiSchema { Description = "Any JSON." });
        options.SchemaFilter<FieldRules>();
        options.SchemaFilter<TextOrNumberFields>();
        options.OperationFilter<OperationDescription>();
        options.DocumentFilter<OcppCoreDocumentation>();
    }
}
