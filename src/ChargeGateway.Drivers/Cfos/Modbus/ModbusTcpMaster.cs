using System.Net.Sockets;
using ChargeGateway.Core;
using ChargeGateway.Core.Messages;

namespace ChargeGateway.Drivers.Cfos.Modbus;

/// <summary>
/// A Modbus TCP master: one request at a time, connects when it has something to ask and again after any failure.
/// Devices close idle connections, so a request that finds its connection closed is asked once more on a new one; all requests bear that.
/// </summary>
/// <param name="host">Where the device is.</param>
/// <param name="port">Its Modbus port.</param>
/// <param name="timeout">How long connecting and answering may take together.</param>
/// <param name="time">The clock.</param>
/// <param name="transaction">The transaction id before the first one.</param>
/// <param name="messages">Where the messages are taken down; none where they are not.</param>
sealed class ModbusTcpMaster(
    string host, int port, TimeSpan timeout, TimeProvider time, ushort transaction = 0, ChargerMessages? messages = null) : IModbusMaster
{
    readonly ChargerMessages messages = messages ?? ChargerMessages.None;
    readonly SemaphoreSlim turn = new(1, 1);
    ModbusConnection? connection;
    ushort transaction = transaction;
    volatile bool disposed;

    public Task<ushort[]> ReadHoldingRegistersAsync(byte unit, ushort address, ushort count, CancellationToken ct) =>
        AskAsync(ModbusRequest.Read(unit, address, count), ct);

    public Task WriteSingleRegisterAsync(byte unit, ushort address, ushort value, CancellationToken ct) =>
        AskAsync(ModbusRequest.Write(unit, address, value), ct);

    public Task WriteMultipleRegistersAsync(byte unit, ushort address, IReadOnlyList<ushort> values, CancellationToken ct) =>
        AskAsync(ModbusRequest.Write(unit, address, values), ct);

    async Task<ushort[]> AskAsync(ModbusRequest request, CancellationToken ct)
    {
        await turn.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            using var deadline = new CancellationTokenSource(timeout, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, deadline.Token);
            return await AskInTimeAsync(request, deadline.Token, either.Token).ConfigureAwait(false);
        }
        finally
        {
            if (disposed) Drop();
            turn.Release();
        }
    }

    async Task<ushort[]> AskInTimeAsync(ModbusRequest request, CancellationToken deadline, CancellationToken ct)
    {
        var answered = false;
        var exchange = messages.Begin(false, request.What, request.Pdu, isRoutine: request.Function == ModbusRequest.ReadHolding, isBinary: true);
        try
        {
            var words = await AskOnceAsync(request, ct).ConfigureAwait(false);
            answered = true;
            exchange.Answered([.. words.SelectMany(ModbusRequest.Bytes)]);
            return words;
        }
        catch (CfosException refused) when (refused.Failure == Failure.DeviceError)
        {
            answered = true;
            exchange.Failed(refused.Message);
            throw;
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            throw new CfosException(Failure.TimedOut, $"{request.What} at {host}:{port} brought no answer within {timeout.TotalSeconds:0.#} s.");
        }
        catch (SocketException failed)
        {
            throw new CfosException(Failure.Offline, $"{host}:{port} cannot be reached: {failed.Message}. Is Modbus switched on there?", inner: failed);
        }
        catch (IOException broken)
        {
            throw new CfosException(Failure.DeviceError, $"the connection to {host}:{port} broke while {request.What}.", "ConnectionLost", broken);
        }
        finally
        {
            if (!answered) Drop();
            if (!answered) exchange.Failed("no usable answer");
        }
    }

    async Task<ushort[]> AskOnceAsync(ModbusRequest request, CancellationToken ct)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        connection ??= await ModbusConnection.OpenAsync(host, port, ct).ConfigureAwait(false);
        try
        {
            return await connection.AskAsync(++transaction, request, ct).ConfigureAwait(false);
        }
        catch (IOException) when (connection.Used)
        {
            Drop();
            connection = await ModbusConnection.OpenAsync(host, port, ct).ConfigureAwait(false);
            return await connection.AskAsync(++transaction, request, ct).ConfigureAwait(false);
        }
    }

    void Drop()
    {
        connection?.Dispose();
        connection = null;
    }

    public void Dispose()
    {
        disposed = true;
        connection?.Dispose();
    }
}
