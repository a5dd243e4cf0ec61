package fi.perhepuu.licensing.license;

import fi.perhepuu.platform.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/**
 * The licence as the tenant's administrators read it.
 *
 * @param lastDay the last one without a break, or null
 * @param aftermathFrom when what was agreed for afterwards begins, or null
 * @param clauses the terms
 * @param accepted whether the terms as they are now have been
 * @param mayAccept whether the reader may do it now
 * @param done what has just been done, or empty
 */
public record LicensePage(
    License license,
    LicenseState state,
    LocalizedText model,
    String release,
    List<LocalizedText> modules,
    LocalDate lastDay,
    LocalDate aftermathFrom,
    List<String> clauses,
    List<Acceptance> acceptances,
    boolean accepted,
    boolean mayAccept,
    String done) {}
