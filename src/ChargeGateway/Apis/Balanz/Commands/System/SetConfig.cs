using ChargeGateway.Apis.Balanz.Wire;

namespace ChargeGateway.Apis.Balanz.Commands.System;

/// <summary>Puts another value in force until the gateway is restarted. A setting that is none, or a value that it cannot have, is refused.</summary>
static class SetConfig
{
    public static ValueTask<Answer> RunAsync(ApiCall call, CancellationToken ct)
    {
        var (section, key, value) = (call.Payload.Text("section"), call.Payload.Text("key"), call.Payload.Text("value"));
        if (section is null || key is null || value is null || call.Context.Settings.Find(section, key) is not { } setting)
            return Answer.Refused("IllegalArguments");
        try
        {
            setting.Write(value);
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            return Answer.Refused("IllegalArguments");
        }

        call.Context.Audit.Note($"[CONFIG] {section}.{key} = {value}, by user {call.User.Id}");
        return Answer.Accepted;
    }
}
