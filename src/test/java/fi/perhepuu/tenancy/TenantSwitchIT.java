package fi.perhepuu.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Inside the server: what a transaction may see with a tenant, without one, and with two. The
 * database is asked, because it is the database that keeps tenants apart.
 */
@ExtendWith(ArquillianExtension.class)
class TenantSwitchIT {

  @Deployment
  static WebArchive application() {
    return InContainer.application(TenantSwitchIT.class);
  }

  @Inject TenantsForTest tenants;

  @Test
  void aTransactionOfATenantIsThatTenantsInTheDatabase() throws Exception {
    for (var tenant : tenants.two()) {
      assertEquals(tenant.id().role(), tenants.as(tenant, "select current_user::text"));
      assertEquals(tenant.id().role(), tenants.as(tenant, "select current_schema()::text"));
    }
  }

  @Test
  void tenantsTakingTurnsOnOneConnectionSeeTheirOwnRows() throws Exception {
    var two = tenants.two();
    for (int turn = 0; turn < 50; turn++) {
      var tenant = two.get(turn % 2);
      var name =
          tenants.as(tenant, "select content ->> 'slug' from document where name = 'profile'");
      assertEquals(tenant.slug(), name);
    }
  }

  @Test
  void aForgottenSwitchFindsNoTable() {
    assertEquals("42P01", tenants.stateWithoutTenant("select count(*) from service"));
  }

  @Test
  void withoutATenantNoSchemaIsOpenEvenByName() {
    var schema = tenants.two().get(0).id().role();
    assertEquals("42501", tenants.stateWithoutTenant(tenants.countIn(schema)));
  }

  @Test
  void oneTenantMayNotReadAnothersTablesByName() {
    var two = tenants.two();
    assertEquals("42501", tenants.stateAs(two.get(0), tenants.countIn(two.get(1).id().role())));
  }

  @Test
  void aTenantMakesNoTables() {
    var tenant = tenants.two().get(0);
    assertEquals("42501", tenants.stateAs(tenant, "create table mine (id integer)"));
  }

  @Test
  void afterTheTransactionTheConnectionIsNobodysAgain() throws Exception {
    tenants.as(tenants.two().get(0), "select 1::text");
    assertEquals("perhepuu_app", tenants.withoutTenant("select current_user::text"));
  }

  @Test
  void afterARollbackTheConnectionIsNobodysAgain() throws Exception {
    tenants.stateAs(tenants.two().get(0), "select nothing from nowhere");
    assertEquals("perhepuu_app", tenants.withoutTenant("select current_user::text"));
  }

  @Test
  void oneTransactionServesOneTenantOnly() {
    var two = tenants.two();
    var refusal =
        assertThrows(IllegalStateException.class, () -> tenants.asBoth(two.get(0), two.get(1)));
    assertTrue(refusal.getMessage().contains("One transaction, one tenant"), refusal.getMessage());
  }

  @Test
  void aThreadServesOneTenantOnly() {
    var two = tenants.two();
    try (var visit = CurrentTenant.enter(two.get(0))) {
      assertThrows(IllegalStateException.class, () -> CurrentTenant.enter(two.get(1)));
    }
    assertTrue(CurrentTenant.find().isEmpty());
  }
}
