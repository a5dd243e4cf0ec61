package fi.perhepuu.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * A megabyte in each text field of the console's forms in turn: it is refused in plain words, in
 * her language, and nothing of it is kept. The forms are found from the console's own lists.
 */
class FullFieldsIT {

  private static final String LISTS = "/hallinta/sisalto/";
  private static final String MEGABYTE = "ä".repeat(500_000);
  private static final Set<Integer> REFUSED = Set.of(400, 413, 422);
  private static final int LEAST_LISTS = 6;
  private static final String FORMS = "main form[method=post]:not([hidden])";

  private static final String TEXTS =
      "textarea[name], input[name]:not([type]), input[name][type=text], input[name][type=email],"
          + " input[name][type=tel], input[name][type=url], input[name][type=search]";

  private final TestTenant tenant = RunningApplication.get().newTenant("kangasala");
  private final Visitor admin = tenant.signsIn("admin");
  private final List<String> faults = new ArrayList<>();
  private int sent;

  @Test
  void aMegabyteInAnyFieldIsRefusedInPlainWords() {
    var lists = lists();
    assertTrue(lists.size() >= LEAST_LISTS, lists.toString());
    var before = things(lists);
    lists.forEach(list -> fills(LISTS + list + "/uusi"));
    fills(LISTS + "services/ks-neuvola/hoito");
    fills("/hallinta/malli/types/family-cafe");
    fills("/hallinta/oma");
    fills("/hallinta/kayttajat");

    assertEquals(List.of(), faults);
    assertEquals(before, things(lists));
    System.out.println("FullFieldsIT: fields tried: " + sent);
  }

  /** The lists of the console: those its home leads to, and those that they lead to. */
  private Set<String> lists() {
    Set<String> found = new TreeSet<>();
    var next = new ArrayDeque<>(named("/hallinta"));
    while (!next.isEmpty()) {
      var list = next.remove();
      if (found.add(list)) {
        next.addAll(named(LISTS + list));
      }
    }
    found.removeIf(list -> admin.opens(LISTS + list + "/uusi").status() != 200);
    return found;
  }

  private List<String> named(String page) {
    return admin.opens(page).is(200).page().select("a[href^=" + LISTS + "]").stream()
        .map(link -> link.attr("href").substring(LISTS.length()).replaceAll("[/?].*", ""))
        .toList();
  }

  private Map<String, List<String>> things(Set<String> lists) {
    Map<String, List<String>> things = new TreeMap<>();
    lists.forEach(list -> things.put(list, names(admin.opens(LISTS + list).is(200).page())));
    return things;
  }

  private static List<String> names(Document page) {
    return page.select("td.n a").eachAttr("href");
  }

  /** In the forms she sees: what is hidden is for scripts, and a field alone does nothing there. */
  private void fills(String path) {
    for (var form : admin.opens(path).is(200).page().select(FORMS)) {
      if (!form.attr("enctype").startsWith("multipart")) {
        form.select(TEXTS).forEach(field -> fills(path, form, field.attr("name")));
      }
    }
  }

  private void fills(String path, Element form, String field) {
    var to = form.attr("action").isEmpty() ? path : form.attr("action");
    var filled = Form.on(form).writes(field, MEGABYTE);
    var button = form.selectFirst("button[name][value]:not([hidden])");
    if (button != null) {
      filled.writes(
          button.attr("name"), form.select("[value=save]").isEmpty() ? button.val() : "save");
    }
    var answer = admin.posts(to, filled);
    sent++;
    if (!REFUSED.contains(answer.status()) || !answer.body().contains("<html lang=\"fi\"")) {
      faults.add(to + " " + field + ": " + answer.status());
    }
  }
}
