namespace ChargeGateway.Apis.V1.Operations;

/// <summary>How far an operation is.</summary>
enum OperationState
{
    /// <summary>The charger has not answered yet.</summary>
    Running,

    /// <summary>The charger answered; a refusal is an answer.</summary>
    Done,

    /// <summary>There is no answer.</summary>
    Failed,
}
