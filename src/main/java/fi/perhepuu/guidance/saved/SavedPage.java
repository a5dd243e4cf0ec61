package fi.perhepuu.guidance.saved;

import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.knowledge.articles.ArticleCard;
import fi.perhepuu.platform.html.Frame;
import fi.perhepuu.platform.html.QrPicture;
import java.util.List;

/**
 * A list, and what could be added to it.
 *
 * @param codes as they stand in its address, without those that lead nowhere
 * @param words what is looked for to be added, or empty
 * @param found what could be added
 */
public record SavedPage(
    String codes,
    boolean isFull,
    List<Kept<ServiceCard>> services,
    List<Kept<ArticleCard>> articles,
    String words,
    List<Addition> found) {

  /**
   * Something on the list.
   *
   * @param others the list without it
   */
  public record Kept<T>(T card, String others) {}

  /**
   * Something that could be added.
   *
   * @param with the list with it
   */
  public record Addition(String name, boolean article, String with) {}

  public boolean isEmpty() {
    return services.isEmpty() && articles.isEmpty();
  }

  /** A page's address for telephones. */
  public QrPicture qr(Frame frame, String... segments) {
    return QrPicture.of(origin(frame) + frame.path(segments));
  }

  /** The address of the list itself. */
  public String address(Frame frame) {
    return frame.canonical() + "?x=" + codes;
  }

  private static String origin(Frame frame) {
    var canonical = frame.canonical();
    return canonical.substring(0, canonical.length() - frame.path("list").length());
  }
}
