package fi.perhepuu.operator.tenants;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The tenants of the deployment, a page of them.
 *
 * @param words what was looked for, or empty
 * @param open how many there are that answer
 * @param ending how many licences end soon or are over
 * @param pages how many pages there are
 */
public record TenantsPage(
    List<TenantRow> tenants, String words, int all, long open, long ending, int page, int pages) {

  /** The address of another page of what was looked for. */
  public String at(int other) {
    var looked = words.isEmpty() ? "" : "&haku=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    return "/?sivu=" + other + looked;
  }
}
