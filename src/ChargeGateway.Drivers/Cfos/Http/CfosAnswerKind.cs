namespace ChargeGateway.Drivers.Cfos.Http;

/// <summary>What a command answers when it worked. The HTTP status says nothing: errors come as text, with 200.</summary>
enum CfosAnswerKind
{
    /// <summary>The word <c>ok</c>, or nothing. Any other text is an error.</summary>
    Ok,

    /// <summary>Anything but text. Text is an error.</summary>
    Value,

    /// <summary>Text, unless it is one of the known errors.</summary>
    Text,

    /// <summary>Not known: taken as it is, unless it is one of the known errors.</summary>
    Any,
}
