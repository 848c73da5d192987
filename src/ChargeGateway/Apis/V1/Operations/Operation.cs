namespace ChargeGateway.Apis.V1.Operations;

/// <summary>A command that runs, or ran, apart from the request that asked for it.</summary>
sealed class Operation(OperationView begun)
{
    volatile OperationView view = begun;

    /// <summary>As it is now.</summary>
    public OperationView View => view;

    /// <summary>Ends when the command has ended; never fails.</summary>
    public Task Ended { get; private set; } = Task.CompletedTask;

    public void Run(Func<Task<OperationView>> work) => Ended = RunAsync(work);

    async Task RunAsync(Func<Task<OperationView>> work) => view = await work();
}
