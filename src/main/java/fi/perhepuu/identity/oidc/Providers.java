package fi.perhepuu.identity.oidc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.tenancy.CurrentTenant;
import fi.perhepuu.tenancy.TenantId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Which provider the tenant being served trusts, as the directory has it. */
@ApplicationScoped
class Providers {

  private static final String OF_TENANT = "select identity from control.tenant where id = ?";
  private static final int MOST = 2_000;

  @Resource(lookup = "jdbc/app")
  DataSource app;

  private final Cache<TenantId, Optional<Provider>> known =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(30)).maximumSize(MOST).build();

  Optional<Provider> current() {
    return known.get(CurrentTenant.get().id(), this::read);
  }

  private Optional<Provider> read(TenantId tenant) {
    try (var connection = app.getConnection();
        var select = connection.prepareStatement(OF_TENANT)) {
      select.setInt(1, tenant.number());
      var row = select.executeQuery();
      Map<String, Object> document = row.next() ? Json.readMap(row.getString(1)) : Map.of();
      return document.isEmpty() ? Optional.empty() : Optional.of(Provider.of(document));
    } catch (SQLException away) {
      throw new IllegalStateException(away);
    }
  }
}
