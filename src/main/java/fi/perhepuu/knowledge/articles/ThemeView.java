package fi.perhepuu.knowledge.articles;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/** A theme of the knowledge bank with its articles. */
public record ThemeView(
    String code,
    LocalizedText name,
    LocalizedText lead,
    LocalizedText slug,
    List<ArticleCard> articles) {

  static ThemeView of(ModelNode theme, LocalizedText slug, List<ArticleCard> articles) {
    return new ThemeView(theme.code(), theme.name(), theme.localized("lead"), slug, articles);
  }
}
