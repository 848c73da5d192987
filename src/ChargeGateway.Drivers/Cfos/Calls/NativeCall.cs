using System.Text.Json;
using ChargeGateway.Core.Commands;
using ChargeGateway.Core.Replies;
using ChargeGateway.Drivers.Cfos.Evses;
using ChargeGateway.Drivers.Cfos.Http.Commands;
using ChargeGateway.Drivers.Cfos.Registers;

namespace ChargeGateway.Drivers.Cfos.Calls;

/// <summary><c>read</c> and <c>write</c> of registers over either transport; any other method is a command of the HTTP API.</summary>
static class NativeCall
{
    static readonly JsonElement Nothing = JsonElement.Parse("{}");

    public static Task<Reply> SendAsync(CfosCall call, Native command, CancellationToken ct) =>
        SendAsync(call.Evse.Registers, call.Device.Manager, command, call.Device.NotSupported, ct);

    /// <exception cref="CfosException">The parameters break a rule, or there is no usable answer.</exception>
    public static async Task<Reply> SendAsync(
        IRegisterLink? registers, ManagerLink? manager, Native command, Func<string, Exception> notSupported, CancellationToken ct)
    {
        var parameters = command.Parameters ?? Nothing;
        if (parameters.ValueKind != JsonValueKind.Object) throw CfosException.Invalid($"the parameters of {command.Method} are an object.");
        if (command.Method is NativeRegisters.Read or NativeRegisters.Write)
        {
            var access = new NativeRegisters(registers ?? throw notSupported("its registers cannot be reached, only its manager"));
            return command.Method == NativeRegisters.Read
                ? await access.ReadAsync(parameters, ct).ConfigureAwait(false)
                : await access.WriteAsync(parameters, ct).ConfigureAwait(false);
        }

        if (manager is null) throw notSupported($"Modbus has no {command.Method}; it has read and write");
        var answer = await manager.ChangeAsync(CfosCommands.Read(command.Method, parameters), ct).ConfigureAwait(false);
        return new NativeReply(Reply.Accepted, answer);
    }
}
