package fi.perhepuu.licensing.derived;

import fi.perhepuu.licensing.publishing.DraftDesk;
import fi.perhepuu.licensing.publishing.Drafts;
import fi.perhepuu.licensing.publishing.ReleaseDraft;
import fi.perhepuu.platform.data.FaultyData;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.problem.Refused;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;

/** The drafts of the tenant's own model, out of those of everybody. */
@Dependent
class OwnDrafts {

  @Inject Drafts drafts;
  @Inject DraftDesk desk;

  List<Drafts.Draft> waiting() {
    return drafts.all().stream().filter(it -> isOurs(it.version())).toList();
  }

  /** Another tenant's line may begin with the name of this one. */
  static boolean isOurs(String version) {
    return version.matches(Pattern.quote(CurrentTenant.get().slug()) + "-\\d+");
  }

  /**
   * @throws NotFound when the tenant has no such draft
   * @throws Refused when what has been published since makes it impossible
   */
  ReleaseDraft draft(String sha256) {
    if (waiting().stream().noneMatch(it -> it.sha256().equals(sha256))) {
      throw new NotFound("draft");
    }
    try {
      return desk.draft(sha256);
    } catch (FaultyData faulty) {
      throw new Refused("other-release", "There is another release by now.");
    }
  }

  /** Whether it was a draft of this tenant's and has become a release. */
  boolean isPublished(String sha256) {
    return desk.publishedAs(sha256).filter(OwnDrafts::isOurs).isPresent();
  }
}
