package fi.perhepuu.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;

/** Runs one query of a test in a transaction: as a tenant, as none, or wrongly as two. */
@ApplicationScoped
class TenantsForTest {

  @Inject Tenants tenants;
  @Inject UserTransaction transaction;

  @PersistenceContext(unitName = "tenant")
  EntityManager rows;

  List<Tenant> two() {
    tenants.refresh();
    return tenants.all().stream().limit(2).toList();
  }

  String countIn(String schema) {
    return "select count(*)::text from " + schema + ".service";
  }

  String as(Tenant tenant, String query) throws Exception {
    try (var visit = CurrentTenant.enter(tenant)) {
      return withoutTenant(query);
    }
  }

  String withoutTenant(String query) throws Exception {
    transaction.begin();
    try {
      return String.valueOf(rows.createNativeQuery(query).getSingleResult());
    } finally {
      transaction.rollback();
    }
  }

  /** The SQLSTATE the database refuses with. */
  String stateAs(Tenant tenant, String query) {
    try (var visit = CurrentTenant.enter(tenant)) {
      return stateWithoutTenant(query);
    }
  }

  String stateWithoutTenant(String query) {
    try {
      return "answered " + withoutTenant(query);
    } catch (Exception refused) {
      for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException sql) {
          return sql.getSQLState();
        }
      }
      return refused.toString();
    }
  }

  void asBoth(Tenant one, Tenant other) throws Exception {
    transaction.begin();
    try {
      try (var visit = CurrentTenant.enter(one)) {
        rows.createNativeQuery("select 1::text").getSingleResult();
      }
      try (var visit = CurrentTenant.enter(other)) {
        rows.createNativeQuery("select 1::text").getSingleResult();
      }
    } finally {
      transaction.rollback();
    }
  }
}
