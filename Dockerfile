# The one image of Perhepuu: a server that needs a PostgreSQL and a folder of tenants.
#
#   docker build -t perhepuu .
#   docker run -p 9080:9080 -v ./tenants:/opt/perhepuu/tenants:ro \
#     -e DB_URL='jdbc:postgresql://db.example:5432/perhepuu' \
#     -e DB_PASSWORD=… -e DB_ADMIN_PASSWORD=… perhepuu
#
# The database is prepared once with src/main/resources/fi/perhepuu/embedded/cluster.sql. Settings:
#
#   DB_URL                           required: the embedded database is not in the image
#   DB_USER, DB_PASSWORD             the powerless login that serves pages (perhepuu_app)
#   DB_ADMIN_USER, DB_ADMIN_PASSWORD the login that makes tenants and migrates (perhepuu_admin)
#   DB_POOL_MAX                      connections for pages (12)
#   PROVISIONING_ENABLED             false on nodes that only serve pages; they need no admin login
#   PUBLIC_ORIGIN                    https://{host} behind a proxy that speaks TLS
#   PAGES_MEGABYTES                  memory for rendered pages (128)
#   HTTP_PORT                        9080
#   JVM_ARGS                         options for Java
#
# A proxy in front forwards everything but /health and /metrics.

FROM eclipse-temurin:17-jdk AS builder
WORKDIR /source
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY liberty liberty
COPY src src
RUN ./mvnw -B package -DskipTests liberty:install-server
# The server's own folder, as the configuration's defaults expect it: of the libraries beside the
# server only the driver, because the embedded database is for the run without one.
RUN mkdir -p /image/tenants /image/servers/perhepuu/apps /image/servers/perhepuu/lib/jdbc \
 && cp -r target/liberty/wlp /image/wlp \
 && cp -r liberty/. /image/servers/perhepuu/ \
 && cp target/perhepuu.war /image/servers/perhepuu/apps/ \
 && cp target/embedded/postgresql-*.jar /image/servers/perhepuu/lib/jdbc/

FROM eclipse-temurin:17-jre
# Group 0, so that platforms that choose the user themselves can run it too.
COPY --from=builder --chown=10001:0 --chmod=g=u /image /opt/perhepuu
ENV WLP_USER_DIR=/opt/perhepuu \
    TENANTS_DIR=/opt/perhepuu/tenants \
    HTTP_PORT=9080 \
    JVM_ARGS="-XX:MaxRAMPercentage=75"
USER 10001
EXPOSE 9080
# Bash alone asks for the health page: the image has no need of curl.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$HTTP_PORT && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r line <&3 && [[ $line == *' 200 '* ]]"]
CMD ["/opt/perhepuu/wlp/bin/server", "run", "perhepuu"]
