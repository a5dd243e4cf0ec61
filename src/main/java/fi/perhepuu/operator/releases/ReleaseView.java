package fi.perhepuu.operator.releases;

import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.publishing.DraftDesk;
import fi.perhepuu.licensing.publishing.Drafts;
import fi.perhepuu.licensing.publishing.ReleaseChanges;
import fi.perhepuu.licensing.publishing.ReleaseDraft;
import fi.perhepuu.licensing.publishing.ReleasePress;
import fi.perhepuu.licensing.releases.ReleaseShelf;
import fi.perhepuu.licensing.releases.Releases;
import fi.perhepuu.licensing.trial.TrialTickets;
import fi.perhepuu.licensing.upstream.NextRelease;
import fi.perhepuu.licensing.upstream.ProposalBook;
import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.tenancy.PublicOrigin;
import fi.perhepuu.tenancy.Tenant;
import fi.perhepuu.tenancy.Tenants;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts together what the pages of releases show. */
@RequestScoped
class ReleaseView {

  @Inject ReleaseShelf shelf;
  @Inject ReleasePress press;
  @Inject Drafts drafts;
  @Inject DraftDesk desk;
  @Inject ProposalBook proposals;
  @Inject TrialTickets tickets;
  @Inject Tenants tenants;
  @Inject PublicOrigin origin;

  ReleasesPage all(List<Fault> faults) {
    Map<String, Instant> published = new HashMap<>();
    press.all().forEach(it -> published.put(it.version(), it.publishedAt()));
    List<ReleasesPage.Row> rows = new ArrayList<>();
    for (var release : shelf.releases().all()) {
      var at = published.get(release.version());
      rows.add(new ReleasesPage.Row(release.version(), base(release), release.sha256(), at));
    }
    Collections.reverse(rows);
    var next = NextRelease.version(shelf.releases().latest());
    return new ReleasesPage(rows, drafts.all(), next, proposals.accepted().size(), faults);
  }

  private String base(ModelRelease release) {
    return shelf.releases().followed(release).map(ModelRelease::version).orElse("");
  }

  ReleasePage one(String version) {
    var release = shelf.releases().find(version).orElseThrow(() -> new NotFound("release"));
    var followed = shelf.releases().followed(release);
    boolean here = press.all().stream().anyMatch(it -> it.version().equals(version));
    return new ReleasePage(
        version,
        base(release),
        release.sha256(),
        Releases.about(release).map(it -> it.localized("notes")).orElse(LocalizedText.EMPTY),
        followed.map(it -> ReleaseChanges.between(it, release)).orElse(List.of()),
        here ? "published" : "shipped",
        ReleasePage.Trial.NONE);
  }

  /**
   * @param site the slug of the tenant on whose site it is to be seen, or empty
   */
  ReleasePage draft(String sha256, String site) {
    return page(desk.draft(sha256), trial(sha256, site));
  }

  private ReleasePage.Trial trial(String sha256, String site) {
    var open = tenants.all().stream().filter(Tenant::answers).toList();
    var address =
        open.stream()
            .filter(it -> it.slug().equals(site))
            .map(it -> origin.at(it.mainHost()) + "/esikatselu/" + tickets.seal(sha256, site))
            .findFirst()
            .orElse("");
    var sites = open.stream().map(Tenant::slug).sorted().toList();
    return new ReleasePage.Trial(sites, site, address);
  }

  private static ReleasePage page(ReleaseDraft draft, ReleasePage.Trial trial) {
    return new ReleasePage(
        draft.version(),
        draft.base().version(),
        draft.sha256(),
        draft.notes(),
        ReleaseChanges.between(draft.base(), draft.model()),
        "draft",
        trial);
  }
}
