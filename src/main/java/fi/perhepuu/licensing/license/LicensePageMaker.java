package fi.perhepuu.licensing.license;

import fi.perhepuu.identity.Role;
import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.Texts;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Puts the page of the licence together. */
@RequestScoped
class LicensePageMaker {

  private static final String SECTION = "model";

  @Inject CurrentLicense current;
  @Inject ModelReleases models;
  @Inject SignedInUser user;
  @Inject RequestLanguage request;
  @Inject Locality locality;
  @Inject Texts texts;

  View license(String done) {
    var spoken = locality.speaks(request.get()) ? request.get() : locality.defaultLanguage();
    var title = texts.get(spoken, "licensing.license.title");
    return new View("licensing/license", page(spoken, done), Head.console(title, SECTION));
  }

  private LicensePage page(String spoken, String done) {
    var license = current.get();
    var state = current.state();
    var model = models.current();
    var licensed = CurrentTenant.get().modules();
    boolean accepted = current.areTermsAccepted();
    return new LicensePage(
        license,
        state,
        model.get("release", model.version()).name(),
        model.version(),
        model.all("modules").stream()
            .filter(it -> licensed.contains(it.code()))
            .map(ModelNode::name)
            .toList(),
        license.lastDay(current.today()).orElse(null),
        license.aftermathFrom().orElse(null),
        LicenseTerms.clauses(license.termsVersion(), spoken),
        current.acceptances(),
        accepted,
        !accepted && !state.isOver() && user.has(Role.ADMIN),
        done);
  }
}
