package fi.perhepuu.catalog.services;

import fi.perhepuu.platform.text.LocalizedText;

/**
 * A number to call.
 *
 * @param label what the number is for, or empty
 */
public record Phone(String number, LocalizedText label) {

  private static final String DEMO_PREFIX = "000";

  /** A number of demo data cannot be dialled, so it must never be a link. */
  public boolean isDialable() {
    return !number.startsWith(DEMO_PREFIX);
  }

  /** The number as {@code tel:} wants it. */
  public String uri() {
    return "tel:" + number.replaceAll("[^+0-9]", "");
  }
}
