package fi.perhepuu.editing;

import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A document that has been read.
 *
 * @param rows what families would see; to be used only when there is no fault
 * @param missing languages of the site that something is not written in
 */
record Draft(
    Map<String, Object> document,
    LocalizedText name,
    UUID organization,
    List<Object> rows,
    List<Fault> faults,
    List<String> missing) {}
