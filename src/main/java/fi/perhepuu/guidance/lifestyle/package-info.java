/**
 * A path of small steps for adults: sleep, food, movement, recovery, substances. What somebody
 * writes on the way stays in her own browser; the server never hears of it.
 */
package fi.perhepuu.guidance.lifestyle;
