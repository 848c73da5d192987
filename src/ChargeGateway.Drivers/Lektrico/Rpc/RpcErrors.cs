namespace ChargeGateway.Drivers.Lektrico.Rpc;

/// <summary>The error codes of a box (local API, chapter 2; -7 in the edition of 2025; 404 from its RPC library).</summary>
static class RpcErrors
{
    /// <summary>No error.</summary>
    public const int None = 0;

    /// <summary>A value has the wrong type.</summary>
    public const int Format = -5;

    /// <summary>The box has no such method.</summary>
    public const int NoHandler = 404;

    /// <summary>What a code means.</summary>
    public static string Meaning(int code) => code switch
    {
        None => "no error",
        -1 => "general failure",
        -2 => "malformed request, usually a missing key",
        -3 => "a text has the wrong length",
        -4 => "a value is out of range",
        Format => "a value has the wrong type",
        -6 => "unknown key",
        -7 => "not allowed now",
        401 => "it wants a user and a password",
        NoHandler => "it has no such method",
        _ => "unknown error",
    };
}
