namespace ChargeGateway.Drivers.Lektrico.Rpc;

/// <summary>The ways in which a box takes a request.</summary>
enum RpcForm
{
    /// <summary><c>GET /rpc/{Method}</c>: reads without parameters.</summary>
    Get,

    /// <summary><c>POST /rpc/{Method}</c> with the parameters as its body.</summary>
    Post,

    /// <summary><c>POST /rpc</c> with a frame that names method, number and parameters: what changes something and takes no parameters.</summary>
    Frame,
}
