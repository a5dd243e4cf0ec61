package fi.perhepuu.knowledge.national;

import fi.perhepuu.licensing.ModelReleases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The crisis notice of the model, for pages that need care. */
@ApplicationScoped
public class CrisisNotices {

  @Inject ModelReleases models;

  public CrisisNotice current() {
    var release = models.current();
    var node = release.all("crisis-notice").iterator().next();
    var numbers =
        release.all("national-services", node.words("nationalServices")).stream()
            .flatMap(service -> NationalPhone.of(service).stream())
            .map(NationalPhone::number)
            .toList();
    return new CrisisNotice(node.localized("text"), numbers);
  }
}
