package fi.perhepuu.tenancy;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.persistence.internal.databaseaccess.DatasourceAccessor;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * The one place where a transaction becomes a tenant's: when EclipseLink takes a connection, the
 * tenant's role is set for that transaction, and {@code search_path = "$user"} then leads to its
 * schema. The setting dies with the transaction. No tenant, no transaction or a forgotten switch
 * means a login role without rights: nothing is found (42P01) or allowed (42501).
 */
public class TenantSwitch extends SessionEventAdapter {

  private static volatile TransactionSynchronizationRegistry known;

  private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";

  /**
   * A query that has failed in a transaction fails again: the connection is the transaction's. To
   * try it three times, five seconds apart, would only hold a request for ten.
   */
  @Override
  public void preLogin(SessionEvent event) {
    ((DatabaseLogin) event.getSession().getDatasourceLogin()).setQueryRetryAttemptCount(0);
  }

  @Override
  public void postAcquireConnection(SessionEvent event) {
    var tenant = CurrentTenant.find();
    if (tenant.isEmpty()) {
      return;
    }
    try {
      var registry = registry();
      if (registry.getTransactionStatus() == Status.STATUS_ACTIVE) {
        var connection = ((DatasourceAccessor) event.getResult()).getDatasourceConnection();
        become(tenant.get().id(), (Connection) connection, registry);
      }
    } catch (NamingException | SQLException failed) {
      throw new IllegalStateException("The tenant switch failed", failed);
    }
  }

  /**
   * A connection is taken once in a transaction; a second tenant would go unnoticed without this.
   */
  @Override
  public void preExecuteQuery(SessionEvent event) {
    try {
      var present = registry().getTransactionStatus() == Status.STATUS_ACTIVE ? switchedTo() : null;
      var tenant = CurrentTenant.find().map(Tenant::id).orElse(null);
      if (present != null && !present.equals(tenant)) {
        throw new IllegalStateException("One transaction, one tenant: " + present + ", " + tenant);
      }
    } catch (NamingException failed) {
      throw new IllegalStateException("The tenant switch failed", failed);
    }
  }

  private static Object switchedTo() throws NamingException {
    return registry().getResource(TenantSwitch.class);
  }

  // The server has one for all; it is asked for every query, and looking it up is not free.
  private static TransactionSynchronizationRegistry registry() throws NamingException {
    if (known == null) {
      known = (TransactionSynchronizationRegistry) new InitialContext().lookup(REGISTRY);
    }
    return known;
  }

  private static void become(
      TenantId tenant, Connection connection, TransactionSynchronizationRegistry registry)
      throws SQLException {
    if (registry.getResource(TenantSwitch.class) == null) {
      try (var set = connection.prepareStatement("select set_config('role', ?, true)")) {
        set.setString(1, tenant.role());
        set.execute();
      }
      registry.putResource(TenantSwitch.class, tenant);
    }
  }
}
