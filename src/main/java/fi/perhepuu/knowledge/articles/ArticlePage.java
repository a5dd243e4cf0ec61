package fi.perhepuu.knowledge.articles;

import fi.perhepuu.knowledge.national.CrisisNotice;
import fi.perhepuu.knowledge.national.NationalService;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/**
 * One article and where it leads.
 *
 * @param body HTML in one language, empty when the article has not been written yet
 * @param more the other articles of the theme
 * @param crisis null when the article needs no notice
 * @param credit who made it, when the model had it from a municipality
 * @param check who has checked it and when; null for what nobody has
 */
public record ArticlePage(
    ArticleCard article,
    LocalizedText theme,
    LocalizedText themeSlug,
    LocalizedText body,
    List<TypeView> services,
    List<ArticleCard> more,
    List<NationalService> national,
    CrisisNotice crisis,
    LocalizedText credit,
    Check check) {

  /** Who has looked at it, and on which day. */
  public record Check(LocalizedText by, LocalDate on) {

    static Check of(ModelNode article) {
      return article
          .string("checkedOn")
          .map(day -> new Check(article.localized("checkedBy"), LocalDate.parse(day)))
          .orElse(null);
    }
  }
}
