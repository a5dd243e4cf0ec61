package fi.perhepuu.platform.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which page of a list is asked for. */
public class PageQuery extends SizeQuery {

  /** From 0. */
  @QueryParam("page")
  @DefaultValue("0")
  String page;

  public int number() {
    return whole(page, 0, 100_000);
  }

  /** How many come before the page. */
  public int skipped() {
    return number() * size();
  }

  /**
   * @param items those of the page
   * @param address of the list, with everything else that was asked for
   */
  public Map<String, Object> json(List<?> items, long total, String address) {
    var next = address + (address.contains("?") ? "&" : "?") + "page=" + (number() + 1);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("items", items);
    json.put("page", number());
    json.put("size", size());
    json.put("total", total);
    json.put("next", (number() + 1L) * size() < total ? next + "&size=" + size() : null);
    return json;
  }

  /** The page out of a list that is at hand. */
  public <T> Map<String, Object> of(
      List<T> all, Function<T, Map<String, Object>> told, String address) {
    var items = all.stream().skip(skipped()).limit(size()).map(told).toList();
    return json(items, all.size(), address);
  }

  /** A value as it stands in an address. */
  public static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
