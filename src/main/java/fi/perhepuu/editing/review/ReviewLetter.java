package fi.perhepuu.editing.review;

import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.platform.crypto.Digests;
import fi.perhepuu.platform.html.Frame;
import fi.perhepuu.platform.html.Frames;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.http.OwnAddress;
import fi.perhepuu.platform.jobs.Job;
import fi.perhepuu.platform.mail.Mail;
import fi.perhepuu.platform.mail.Post;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * The letter to one owner: everything of hers that is due, each with a link of its own. The links
 * are made when the letter is, so that nothing but the letter ever holds them.
 */
@ApplicationScoped
class ReviewLetter implements Job {

  static final String KIND = "review-letter";

  private static final Duration BETWEEN = Duration.ofDays(7);
  private static final int MOST = 50;

  @Inject ItemDesk items;
  @Inject ReviewLinks links;
  @Inject Frames frames;
  @Inject OwnAddress address;
  @Inject Post post;
  @Inject Locality locality;
  @Inject InstantSource clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(UUID subject) {
    var email = items.item(subject).map(it -> it.care().ownerEmail()).orElse(null);
    if (email == null || links.hasWrittenTo(email, clock.instant().minus(BETWEEN))) {
      return;
    }
    var today = clock.instant().atZone(locality.zone()).toLocalDate();
    var due = items.dueOwnedBy(email, today, MOST);
    if (!due.isEmpty()) {
      items.remind(due.stream().map(ItemView::id).toList(), today);
      post.send(letter(email, due));
    }
  }

  private Mail letter(String email, List<ItemView> due) {
    var frame = frames.around(Head.console("", ""), locality.defaultLanguage());
    var list = new StringBuilder();
    due.forEach(item -> list.append(line(item, frame)));
    var site = frame.in(frame.siteName());
    var subject = frame.t("editing.review.mail.subject", site, due.size());
    var text = frame.t("editing.review.mail.text", due.get(0).care().ownerName(), site, list);
    return new Mail(email, subject, text);
  }

  private String line(ItemView item, Frame frame) {
    var token = Digests.randomToken();
    var care = item.care();
    links.add(
        new ReviewLink(
            item.id(),
            Digests.sha256(token),
            care.ownerName(),
            care.ownerEmail(),
            clock.instant()));
    return frame.t(
        "editing.review.mail.line",
        frame.in(item.name()),
        frame.date(care.reviewedOn()),
        address.of("/vahvista/" + token));
  }
}
