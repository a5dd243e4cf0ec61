package fi.perhepuu.operator.tenants;

import fi.perhepuu.identity.FormErrors;
import java.util.List;

/** The form a tenant is made from. */
public record NewTenantPage(
    TenantForm form, List<ModuleChoice> modules, List<String> termsVersions, FormErrors errors) {}
