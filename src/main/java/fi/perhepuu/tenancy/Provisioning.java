package fi.perhepuu.tenancy;

import fi.perhepuu.platform.cache.ContentChanged;
import fi.perhepuu.platform.data.Json;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Makes a tenant: its role, its schema, its tables, its first rows and its place in the directory,
 * all in one transaction. A half-made tenant cannot exist.
 */
@ApplicationScoped
class Provisioning {

  private static final String REGISTER =
      """
      insert into control.tenant
             (slug, kind, release, modules, license, folder_digest, schema_version, identity,
              folder_facts, edited_at)
      values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?::jsonb,
              ?::jsonb, case when ? then clock_timestamp() end)
      returning id
      """;

  private static final String NAME_HOST =
      "insert into control.tenant_host (host, tenant_id, position) values (?, ?, ?)";

  private static final String FIRST_VERSION =
      "insert into control.content_version (tenant_id, role_name) values (?, ?)";

  @Resource(lookup = "jdbc/admin")
  DataSource admin;

  @PersistenceContext(unitName = "provisioning")
  EntityManager rows;

  @Inject SchemaScript script;
  @Inject Event<ContentChanged> changed;

  /**
   * @param folderDigest empty for a tenant that has no folder
   */
  @Transactional(rollbackOn = Exception.class)
  Tenant create(TenantFacts facts, String folderDigest, List<Object> content) throws SQLException {
    TenantId id;
    try (var connection = admin.getConnection()) {
      id = register(connection, facts, folderDigest);
      CountyColumn.set(connection, facts);
      script.create(connection, id);
    }
    var tenant =
        new Tenant(
            id,
            facts.slug(),
            facts.kind(),
            Tenant.State.OPEN,
            facts.hosts(),
            facts.release(),
            Set.copyOf(facts.modules()),
            facts.license(),
            null);
    try (var visit = CurrentTenant.enter(tenant)) {
      store(content);
    }
    return tenant;
  }

  /**
   * Tells the areas that it has come with content, as if that had just been published: a county's
   * services are to stand on its municipalities' sites at once.
   */
  @ActivateRequestContext
  @Transactional
  void introduce(Tenant made) {
    try (var visit = CurrentTenant.enter(made)) {
      changed.fire(new ContentChanged());
    }
  }

  // Entities know each other by id only, so their order here is the order of their foreign keys.
  private void store(List<Object> content) {
    Class<?> kind = null;
    for (var row : content) {
      if (row.getClass() != kind) {
        rows.flush();
        kind = row.getClass();
      }
      rows.persist(row);
    }
    rows.flush();
  }

  private static TenantId register(Connection connection, TenantFacts facts, String digest)
      throws SQLException {
    try (var role = connection.createStatement();
        var tenant = connection.prepareStatement(REGISTER);
        var version = connection.prepareStatement(FIRST_VERSION)) {
      role.execute("set local role perhepuu_owner");
      tenant.setString(1, facts.slug());
      tenant.setString(2, facts.kind());
      tenant.setString(3, facts.release());
      tenant.setString(4, Json.write(facts.modules()));
      tenant.setString(5, Json.write(facts.license()));
      tenant.setString(6, digest);
      tenant.setInt(7, SqlScripts.TENANT.latest());
      tenant.setString(8, Json.write(facts.identity()));
      boolean folder = !digest.isEmpty();
      tenant.setString(9, folder ? Json.write(facts.decided()) : null);
      tenant.setBoolean(10, !folder);
      var row = tenant.executeQuery();
      row.next();
      var id = new TenantId(row.getInt(1));
      nameHosts(connection, id, facts.hosts());
      version.setInt(1, id.number());
      version.setString(2, id.role());
      version.executeUpdate();
      return id;
    }
  }

  private static void nameHosts(Connection connection, TenantId id, List<String> hosts)
      throws SQLException {
    try (var host = connection.prepareStatement(NAME_HOST)) {
      for (int position = 0; position < hosts.size(); position++) {
        host.setString(1, hosts.get(position));
        host.setInt(2, id.number());
        host.setInt(3, position);
        host.addBatch();
      }
      host.executeBatch();
    }
  }
}
