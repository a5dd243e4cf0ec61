/**
 * A family's own list of services and articles. It lives in the address alone: whoever has the
 * address has the list, and nobody else keeps it.
 */
package fi.perhepuu.guidance.saved;
