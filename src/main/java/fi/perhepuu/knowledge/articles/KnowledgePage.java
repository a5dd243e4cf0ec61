package fi.perhepuu.knowledge.articles;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/** The contents of the knowledge bank: its themes with their articles, and the ages of a child. */
public record KnowledgePage(List<ThemeView> themes, List<Age> ages) {

  /** An age stage, which has a page of its own. */
  public record Age(LocalizedText label, LocalizedText slug) {}
}
