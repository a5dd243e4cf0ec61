package fi.perhepuu.platform.html;

import java.util.List;
import java.util.Map;

/**
 * An area's part of the sitemap. Every bean of this type names the pages of its area that search
 * engines may list; sensitive pages are never among them.
 */
public interface SitemapPart {

  /** Addresses in the form of {@link Head#address()}: segments by language, or for all under "". */
  List<Map<String, List<String>>> addresses();
}
