package fi.perhepuu.operator.tenants;

import java.util.List;

/**
 * The tenants of the deployment, a page of them.
 *
 * @param open how many there are that answer
 * @param ending how many licences end soon or are over
 * @param pages how many pages there are
 */
public record TenantsPage(
    List<TenantRow> tenants, int all, long open, long ending, int page, int pages) {}
