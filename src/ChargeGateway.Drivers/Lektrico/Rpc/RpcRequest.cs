using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace ChargeGateway.Drivers.Lektrico.Rpc;

/// <summary>One request to a box.</summary>
/// <param name="Method">The method's name.</param>
/// <param name="Form">How it is sent.</param>
/// <param name="Parameters">Its parameters.</param>
sealed record RpcRequest(string Method, RpcForm Form, JsonObject? Parameters)
{
    const string Source = "chargegateway";

    /// <summary>A new message; one message is sent once.</summary>
    /// <param name="id">The number of a frame, above zero: a box never answers a frame without one.</param>
    public HttpRequestMessage ToMessage(int id) => Form switch
    {
        RpcForm.Get => new HttpRequestMessage(HttpMethod.Get, $"rpc/{Method}"),
        RpcForm.Post => Post($"rpc/{Method}", Parameters ?? []),
        _ => Post("rpc", Frame(id)),
    };

    JsonObject Frame(int id)
    {
        var frame = new JsonObject { ["src"] = Source, ["id"] = id, ["method"] = Method };
        if (Parameters is not null) frame["params"] = Parameters.DeepClone();
        return frame;
    }

    static HttpRequestMessage Post(string path, JsonObject body)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body.ToJsonString()));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
    }
}
