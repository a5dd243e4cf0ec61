package fi.perhepuu.knowledge.articles;

import fi.perhepuu.knowledge.national.CrisisNotice;
import fi.perhepuu.knowledge.national.NationalService;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/**
 * One article and where it leads.
 *
 * @param body HTML in one language, empty when the article has not been written yet
 * @param more the other articles of the theme
 * @param crisis null when the article needs no notice
 */
public record ArticlePage(
    ArticleCard article,
    LocalizedText theme,
    LocalizedText themeSlug,
    LocalizedText body,
    List<TypeView> services,
    List<ArticleCard> more,
    List<NationalService> national,
    CrisisNotice crisis) {}
