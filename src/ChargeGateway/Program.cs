using ChargeGateway.Hosting;

return await GatewayHost.RunAsync(args);
