# The one image of Perhepuu: a server that needs a PostgreSQL and a folder of tenants.
#
#   docker build -t perhepuu .
#   docker run -p 9080:9080 -v ./tenants:/opt/perhepuu/tenants:ro \
#     -e DB_URL='jdbc:postgresql://db.example:5432/perhepuu?stringtype=unspecified' \
#     -e DB_PASSWORD=… -e DB_ADMIN_PASSWORD=… perhepuu
#
# The database is prepared once with src/main/resources/fi/perhepuu/embedded/cluster.sql. Settings:
#
#   DB_URL                           required: the embedded database is not in the image. Text goes
#                                    into jsonb and uuid columns only with stringtype=unspecified.
#   DB_USER, DB_PASSWORD             the powerless login that serves pages (perhepuu_app)
#   DB_ADMIN_USER, DB_ADMIN_PASSWORD the login that makes tenants and migrates (perhepuu_admin)
#   DB_POOL_MAX                      connections for pages (12)
#   PROVISIONING_ENABLED             false on nodes that only serve pages; they need no admin login
#   DEPLOYMENT_SECRET                required: at least 32 characters, the same on every node; it seals
#                                    signing keys and people's one-time code secrets
#   OPERATOR_HOST, OPERATOR_EMAIL, OPERATOR_PASSWORD
#                                    the operator's console and its first account
#   SMTP_HOST, SMTP_PORT, SMTP_USER, SMTP_PASSWORD, MAIL_FROM
#                                    the mail server; without it mails stay in the console
#   PUBLIC_ORIGIN                    https://{host} behind a proxy that speaks TLS
#   PAGES_MEGABYTES                  memory for rendered pages (128)
#   HTTP_PORT                        9080
#   JVM_ARGS                         options for Java
#
# A proxy in front forwards everything but /health, /metrics, /jwt and /ibm.

FROM eclipse-temurin:17-jdk AS builder
WORKDIR /source
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY liberty liberty
COPY src src
RUN ./mvnw -B package -DskipTests liberty:install-server
# The server's folder as its configuration expects it. Of the libraries beside the server only the
# driver: the embedded database is for the run without one. Then only the features we use, packed.
RUN server=target/liberty/wlp/usr/servers/perhepuu \
 && mkdir -p $server/apps $server/lib/jdbc /image/tenants \
 && cp -r liberty/. $server/ \
 && cp target/perhepuu.war $server/apps/ \
 && cp target/embedded/postgresql-*.jar $server/lib/jdbc/ \
 && target/liberty/wlp/bin/server package perhepuu --archive=/tmp/server.tar.gz --include=minify \
 && tar -xzf /tmp/server.tar.gz -C /image \
 && chmod -R g=u /image

FROM eclipse-temurin:17-jre
# Group 0, so that platforms that choose the user themselves can run it too.
COPY --from=builder --chown=10001:0 /image /opt/perhepuu
WORKDIR /opt/perhepuu
ENV TENANTS_DIR=/opt/perhepuu/tenants \
    HTTP_PORT=9080 \
    JVM_ARGS="-XX:MaxRAMPercentage=75"
USER 10001
EXPOSE 9080
# Bash alone asks for the health page: the image has no need of curl.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/$HTTP_PORT && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r line <&3 && [[ $line == *' 200 '* ]]"]
# The server wants a password for keys it keeps to itself: each container makes its own.
CMD ["bash", "-c", "env=wlp/usr/servers/perhepuu/server.env; [ -s $env ] || echo keystore_password=$(head -c 24 /dev/urandom | base64) >$env; exec wlp/bin/server run perhepuu"]
