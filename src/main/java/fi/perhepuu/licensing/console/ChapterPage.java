package fi.perhepuu.licensing.console;

import fi.perhepuu.licensing.words.NodeView;
import java.util.List;

/**
 * The nodes of a chapter.
 *
 * @param words what was searched for
 * @param own only what the tenant says itself or hides
 */
public record ChapterPage(String chapter, List<NodeView> nodes, String words, boolean own) {}
