package fi.perhepuu.architecture;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A tenant is data. Nothing in the product names one, be it code, template, style, text or model;
 * the lists of Finland's municipalities and counties are the only exception.
 */
class TenantNeutralityTest {

  private static final Set<String> LISTS = Set.of("counties.yaml", "municipalities.yaml");

  private static final String[] KINDS = {
    ".java",
    ".jte",
    ".css",
    ".js",
    ".list",
    ".svg",
    ".html",
    ".xml",
    ".properties",
    ".txt",
    ".sql",
    ".yaml",
    ".md"
  };

  /** A name in the time zone database of the world. */
  private static final String TIME_ZONE = "Europe/Helsinki";

  private static final Pattern SLUG = Pattern.compile("(?m)^slug: (\\S+)$");

  /** {@code nominative: "…"}; prepositions of the Swedish and English forms are left out. */
  private static final Pattern FORM =
      Pattern.compile("(?:nominative|genitive|inessive|org): \"(?:i |in |på )?([^\"]+)\"");

  private static final Pattern LISTED = Pattern.compile("(?:fi|sv|en): \"([^\"]+)\"");

  @Test
  void nothingInTheProductNamesATenant() {
    var findings = new Findings("Move what is a tenant's own to its folder.");
    var name = names();
    for (var file : SourceFile.below("src/main", KINDS)) {
      if (!isExempt(file)) {
        name.matcher(file.text().replace(TIME_ZONE, "-".repeat(TIME_ZONE.length())))
            .results()
            .forEach(found -> findings.add(file.at(found.start()), found.group()));
      }
    }
    findings.none();
  }

  private static boolean isExempt(SourceFile file) {
    return LISTS.contains(file.name()) || file.path().toString().contains("/assets/fonts/");
  }

  private static Pattern names() {
    // The longest first, so that the whole name is shown.
    var names =
        new TreeSet<String>(
            Comparator.comparing(String::length).reversed().thenComparing(it -> it));
    for (var tenant : SourceFile.below("tenants", "tenant.yaml")) {
      SLUG.matcher(tenant.text()).results().forEach(slug -> names.add(slug.group(1)));
      FORM.matcher(tenant.text()).results().forEach(form -> names.add(form.group(1)));
    }
    for (var list : SourceFile.below("src/main/resources/model", LISTS.toArray(String[]::new))) {
      LISTED.matcher(list.text()).results().forEach(name -> names.add(name.group(1)));
    }
    var any = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
  }
}
