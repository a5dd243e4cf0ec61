package fi.perhepuu.licensing.license;

import fi.perhepuu.licensing.ModelRights;
import fi.perhepuu.platform.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The rights a licence gives today. */
@ApplicationScoped
class LicensedRights implements ModelRights {

  @Inject CurrentLicense license;

  @Override
  public boolean mayEdit() {
    return license.state().isInForce();
  }

  @Override
  public boolean mayUpgrade() {
    return mayEdit() && license.areTermsAccepted();
  }

  @Override
  public void requireEdit() {
    if (!mayEdit()) {
      throw refusal();
    }
  }

  @Override
  public void requireUpgrade() {
    if (!mayUpgrade()) {
      throw refusal();
    }
  }

  private Refused refusal() {
    return license.state().isOver()
        ? new Refused("license-over", "The licence of the model is over.")
        : new Refused("license-offered", "The licence of the model has to be accepted first.");
  }

  // The dates alone decide: a page of articles asks the database for nothing more.
  @Override
  public boolean mayShowArticles() {
    var terms = license.get();
    var state = terms.state(license.today(), true);
    boolean over = state == LicenseState.AFTERMATH || state == LicenseState.REVOKED;
    return !over || terms.aftermath() == Aftermath.KEEP;
  }
}
