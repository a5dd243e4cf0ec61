package fi.perhepuu.licensing.license;

import fi.perhepuu.platform.data.Entry;
import java.util.ArrayList;
import java.util.List;

/** Holds a licence to its rules, be it written in a folder or in the operator's console. */
public final class LicenseCheck {

  private static final String TO = "validTo";
  private static final String AFTERMATH = "aftermath";
  private static final String RENEWALS = "renewals";

  private LicenseCheck() {}

  /** Notes what is wrong in the entry's faults. */
  public static void of(Entry license) {
    List<Term> terms = new ArrayList<>();
    terms.add(term(license));
    for (var renewal : license.entries(RENEWALS)) {
      var term = term(renewal);
      if (terms.stream().anyMatch(term::overlaps)) {
        renewal.fault("validFrom", "overlap", "this licence overlaps an earlier one");
      }
      terms.add(term);
    }
    license.date("acceptedOn");
    license.date("revokedOn");
    license
        .optionalText(AFTERMATH)
        .filter(word -> Aftermath.of(word).isEmpty())
        .ifPresent(word -> license.fault(AFTERMATH, "unknown", "must be keep or hide"));
    terms(license, "termsVersion");
    terms(license, "acceptedTerms");
    license.optionalLocalized("licensor");
    license.optionalLocalized("scope");
    license.optionalLocalized("attribution");
  }

  private static void terms(Entry license, String key) {
    license
        .optionalText(key)
        .filter(version -> !LicenseTerms.VERSIONS.contains(version))
        .ifPresent(
            version -> license.fault(key, "unknown", "there are no terms '" + version + "'"));
  }

  private static Term term(Entry entry) {
    var term = new Term(entry.date("validFrom").orElse(null), entry.date(TO).orElse(null));
    if (term.endsBeforeItStarts()) {
      entry.fault(TO, "before-start", "the licence would end before it starts");
    }
    return term;
  }
}
