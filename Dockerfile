# syntax=docker/dockerfile:1
# The gateway and the virtual chargers in one image: docker build -t chargegateway .
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
# First only what says which packages are needed, so that they are fetched again only when that changes.
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY src/ChargeGateway.Core/*.csproj src/ChargeGateway.Core/
COPY src/ChargeGateway.Drivers/*.csproj src/ChargeGateway.Drivers/
COPY src/ChargeGateway.Simulator/*.csproj src/ChargeGateway.Simulator/
COPY src/ChargeGateway/*.csproj src/ChargeGateway/
RUN dotnet restore src/ChargeGateway --use-current-runtime -p:PublishReadyToRun=true
COPY appsettings.json ./
COPY src src
RUN dotnet publish src/ChargeGateway --no-restore --use-current-runtime --self-contained false -c Release -p:PublishReadyToRun=true -p:RunAnalyzers=false -o /app
RUN mkdir /data

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
# The image's own user, 1654, who may write nowhere else.
COPY --from=build --chown=1654:1654 /data /data
USER $APP_UID
# The port is set by Urls; without diagnostics nothing needs a place to write besides /data; 32 MiB of new objects between two collections.
ENV ASPNETCORE_HTTP_PORTS="" \
    DOTNET_EnableDiagnostics=0 \
    DOTNET_GCgen0size=0x2000000 \
    Gateway__DataDirectory=/data \
    Urls=http://*:8080
EXPOSE 8080
VOLUME /data
# SIGTERM: commands under way finish, chargers are told, the store is closed. Give it longer than Gateway:DrainTimeout: docker stop -t 45.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["/app/chargegateway", "--healthcheck"]
ENTRYPOINT ["/app/chargegateway"]
