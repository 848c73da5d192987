using System.Globalization;
using System.Text.Json;

namespace ChargeGateway.Drivers.Cfos.Http;

/// <summary>Puts a request together from checked parameters.</summary>
/// <param name="cmd">The command.</param>
sealed class CfosRequestBuilder(string cmd)
{
    readonly List<KeyValuePair<string, string>> query = [];
    JsonElement? body;

    /// <summary>Adds a parameter, unless there is no value.</summary>
    public CfosRequestBuilder Add(string name, string? value)
    {
        if (value is not null) query.Add(KeyValuePair.Create(name, value));
        return this;
    }

    /// <inheritdoc cref="Add(string,string)" />
    public CfosRequestBuilder Add(string name, long? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds 1 or 0.</summary>
    public CfosRequestBuilder Add(string name, bool value) => Add(name, value ? 1 : 0);

    /// <summary>Adds the id of a device, which must be one: a letter and a number.</summary>
    public CfosRequestBuilder AddDevice(string? devId, bool required = true)
    {
        if (devId is null && !required) return this;
        if (devId is not { Length: >= 2 and <= 8 } || !char.IsAsciiLetter(devId[0]) || !devId.Skip(1).All(char.IsAsciiDigit))
            throw CfosException.Invalid($"{cmd} needs dev_id, such as E1 or M2, not '{devId}'.");
        return Add("dev_id", devId);
    }

    /// <summary>Adds an RFID or PIN.</summary>
    public CfosRequestBuilder AddRfid(string? rfid, bool required)
    {
        if (rfid is null && !required) return this;
        if (rfid is not { Length: >= 1 and <= 30 } || !rfid.All(char.IsAsciiLetterOrDigit))
            throw CfosException.Invalid($"{cmd} needs rfid of 1 to 30 letters and digits.");
        return Add("rfid", rfid);
    }

    /// <summary>Posts this.</summary>
    public CfosRequestBuilder Post(JsonElement json)
    {
        body = json;
        return this;
    }

    public CfosRequest Build(CfosAnswerKind answer) => new(cmd, answer, query, body);
}
