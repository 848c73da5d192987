using ChargeGateway.Simulator.Running;

return await SimulatorProgram.RunAsync(args);
