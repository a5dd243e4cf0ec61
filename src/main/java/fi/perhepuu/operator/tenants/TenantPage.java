package fi.perhepuu.operator.tenants;

import fi.perhepuu.identity.FormErrors;
import fi.perhepuu.licensing.license.Acceptance;
import fi.perhepuu.licensing.license.LicenseState;
import fi.perhepuu.platform.figures.Figure;
import fi.perhepuu.tenancy.records.TenantChange;
import fi.perhepuu.tenancy.records.TenantRecord;
import java.util.List;
import java.util.Map;

/**
 * One tenant: how it is, its licence and modules, what its folder says otherwise, and who has
 * changed what.
 *
 * @param state open, suspended, closed or behind
 * @param address of its site
 * @param models a release of every model that can be licensed, the licensed one first
 * @param form the licence as it is, or as it was sent and refused
 * @param hosts a line each, as they are or as they were sent and refused
 * @param done what has just been done, or empty
 */
public record TenantPage(
    TenantRecord record,
    String state,
    LicenseState license,
    String address,
    Map<String, Figure> figures,
    List<Acceptance> acceptances,
    List<TenantChange> changes,
    List<ModuleChoice> modules,
    List<String> termsVersions,
    List<String> models,
    TenantForm form,
    String hosts,
    FormErrors errors,
    String done) {

  /** What a form was made of. */
  public String seen() {
    return record.changed().toString();
  }

  /** What the folder says otherwise, a line each. */
  public List<String> differences() {
    return record.differences();
  }
}
