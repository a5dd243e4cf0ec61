package fi.perhepuu.operator.proposals;

import fi.perhepuu.identity.SignedInUser;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.licensing.publishing.NodeChange;
import fi.perhepuu.licensing.upstream.Decisions;
import fi.perhepuu.licensing.upstream.Proposal;
import fi.perhepuu.licensing.upstream.ProposalBook;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.text.Slug;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;

/** Looks at a proposal beside the newest release and decides it. */
@RequestScoped
class ProposalReview {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST_CODE = 60;
  private static final int LONGEST_REASON = 1_000;

  @Inject ProposalBook book;
  @Inject Decisions decisions;
  @Inject ModelReleases models;
  @Inject SignedInUser user;

  /**
   * @param asked the code it would have; empty proposes one
   */
  ReviewPage page(UUID id, String asked, String refused) {
    var proposal = book.find(id).orElseThrow(() -> new NotFound("proposal"));
    var code = code(proposal, asked);
    var newest = models.shared();
    var changes =
        proposal.nodes(code).stream()
            .map(node -> NodeChange.of(newest.find(node.type(), code).orElse(null), node))
            .toList();
    return new ReviewPage(proposal, code, changes, refused);
  }

  private static String code(Proposal proposal, String asked) {
    if (proposal.modelCode() != null) {
      return proposal.modelCode();
    }
    var named = Slug.of(proposal.title().in("en"));
    var proposed = proposal.type().equals("articles") ? "art-" + named : named;
    var cut = proposed.substring(0, Math.min(proposed.length(), LONGEST_CODE));
    return asked.isBlank() ? cut.replaceFirst("-+$", "") : asked.strip();
  }

  /**
   * @return why it could not be accepted, or empty
   */
  String accept(UUID id, String code) {
    if (code.length() > LONGEST_CODE || !CODE.matcher(code).matches() || code.startsWith("own-")) {
      return "code";
    }
    return decisions.accept(id, code, user.get().name()) ? "" : "decided";
  }

  /**
   * @return why it could not be declined, or empty
   */
  String decline(UUID id, String reason) {
    var words = reason.strip();
    if (words.isEmpty() || words.length() > LONGEST_REASON) {
      return "reason";
    }
    return decisions.decline(id, words, user.get().name()) ? "" : "decided";
  }
}
