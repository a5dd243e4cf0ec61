package fi.perhepuu.operator;

import java.util.List;

/** All tenants of the deployment. */
public record TenantsPage(List<TenantRow> tenants) {}
